/** How names of agencies begin: a comma or "và" before one of these stands between agencies, others are part of a name. */
const head =
  '(?:Sở|Ban |UBND|U\\.B\\.N\\.D|Ủy ban|Uỷ ban|Công an|Văn phòng|VP |Chi cục|Cục|Thanh tra|Bộ |BCH|Hội|Trung tâm|Phòng|Đài|Báo |Trường|Liên đoàn|Mặt trận|Bảo hiểm|BHXH|Kho bạc|Ngân hàng|Công ty|Tỉnh đoàn|Viện|Các |các )'
const between = new RegExp(`\\s*(?:,|\\s+và)\\s+(?=${head})`, 'u')
const bullet = /^(?:[-–+*•]|\d{1,2}[.)])\s*/u

/** Agencies named in a cell, in their order: apart by ";" or lines, or by a comma or "và" where a name begins after it. */
export const splitAgencies = (cell: string | null): string[] => [
  ...new Set(
    (cell ?? '')
      .normalize('NFC')
      .split(/[;\n]/)
      .flatMap((line) => line.trim().replace(bullet, '').split(between))
      .map((name) =>
        name
          .replace(bullet, '')
          .replace(/\s+/gu, ' ')
          .replace(/[.,]+$/, '')
          .trim(),
      )
      .filter((name) => name !== ''),
  ),
]
