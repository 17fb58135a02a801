/** Long forms and abbreviations brought to one; applied in this order to a name in small letters without signs. */
const ONE_FORM: readonly [RegExp, string][] = [
  [/uỷ/g, 'ủy'],
  [/hoà/g, 'hòa'],
  [/ủy ban nhân dân/g, 'ubnd'],
  [/hội đồng nhân dân/g, 'hđnd'],
  [/(?:ủy ban |ub ?)?(?:mặt trận tổ quốc|mttq)(?: việt nam| vn)?/g, 'ubmttq'],
  [
    /(?:bch|ban chỉ huy|bộ chq|bộ chỉ huy) ?(?:quân sự|qs) (?=tỉnh|thành phố)|(?:bch|bộ chỉ huy) ?quân sự(?! huyện| xã)|bchqs|bộ chqs|bộ ch quân sự/g,
    'bộ chỉ huy quân sự ',
  ],
  [/bộ chỉ huy (?:bộ đội biên phòng|bđbp)|bđbp/g, 'bộ chỉ huy bộ đội biên phòng'],
  [/bhxh/g, 'bảo hiểm xã hội'],
  [/lđlđ/g, 'liên đoàn lao động'],
  [/(?:hội )?lhpn/g, 'hội liên hiệp phụ nữ'],
  [/(?<=^| )vp(?= )/g, 'văn phòng'],
  [/(?<=^| )bql(?= )/g, 'ban quản lý'],
  [/(?<=^| )tp(?= )/g, 'thành phố'],
]

/** How departments are shortened after "sở", with and without "&" (already a space). */
const SECTORS: Readonly<Record<string, string>> = {
  khđt: 'kế hoạch đầu tư',
  nnptnt: 'nông nghiệp phát triển nông thôn',
  'nông nghiệp ptnt': 'nông nghiệp phát triển nông thôn',
  nnmt: 'nông nghiệp môi trường',
  tnmt: 'tài nguyên môi trường',
  lđtbxh: 'lao động thương binh xã hội',
  'lao động tbxh': 'lao động thương binh xã hội',
  tttt: 'thông tin truyền thông',
  gdđt: 'giáo dục đào tạo',
  gtvt: 'giao thông vận tải',
  khcn: 'khoa học công nghệ',
  vhttdl: 'văn hóa thể thao du lịch',
  vhtt: 'văn hóa thể thao',
  dttg: 'dân tộc tôn giáo',
}

const HEADS =
  /^(?:(?:các )?(?:đồng chí )?(?:phó )?(?:giám đốc|chủ tịch|thủ trưởng|trưởng ban|trưởng|chánh văn phòng|chánh|chỉ huy trưởng|tổng biên tập|hiệu trưởng|bí thư|cục trưởng|chi cục trưởng|viện trưởng|tổng giám đốc|chủ nhiệm|lãnh đạo|người đứng đầu))\s+/

/**
 * Canonical form of an agency's name for comparing mentions: NFC, lower case, one spelling of ủy and hòa, abbreviations
 * written out, "và" and signs dropped, the head's title and the province's own suffix removed
 * ("Giám đốc Sở Y tế tỉnh Sông Trà" → "sở y tế", "Sở LĐ-TB&XH" → "sở lao động thương binh xã hội").
 */
export function foldName(name: string): string {
  let folded = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  folded = folded.replace(/(?<=\p{L})1|1(?=\p{L})/gu, 'l').replace(/(?<=\p{L})0|0(?=\p{L})/gu, 'o')
  for (const [form, short] of ONE_FORM) folded = folded.replace(form, short)
  folded = sectorWrittenOut(folded).replace(/\s+/g, ' ').trim()
  const withoutHead = folded.replace(HEADS, '')
  const isBody =
    /^(?:sở|ban|ubnd|bộ|công an|văn phòng|thanh tra|ubmttq|hđnd|cục|chi cục|kho bạc|đài|báo|trung tâm|phòng|hội)/.test(
      withoutHead,
    )
  if (folded.startsWith('trưởng ban ')) return `ban ${folded.slice('trưởng ban '.length)}`
  return (isBody ? withoutHead : folded).replace(
    /^(sở .+|ban .+|bộ chỉ huy .+?|công an|ubmttq|thanh tra|văn phòng (?:ubnd|hđnd)|bảo hiểm xã hội|cục .+) (?:tỉnh|thành phố)(?: .*)?$/,
    '$1',
  )
}

/** "skhđt", "sở kh đt", "sở lđ tb xh" → "sở kế hoạch đầu tư" …; "và" between parts of a name is dropped. */
function sectorWrittenOut(folded: string): string {
  const department = /^((?:.* )?)(sở |bộ |phòng |s(?=[a-zđ]{3,7}(?: tỉnh|$)))(.+)$/u.exec(folded)
  if (!department) return folded
  const [, before = '', head = '', rest = ''] = department
  const [, sector = '', place = ''] = /^(.*?)((?: (?:tỉnh|thành phố|huyện) ?.*)?)$/u.exec(rest) ?? []
  const plain = sector.replace(/ và /g, ' ')
  const written = SECTORS[plain.replace(/ /g, '')] ?? SECTORS[plain] ?? SECTORS[plain.replace(/(?<= ptnt| tbxh) /g, '')]
  if (head === 's') return written ? `${before}sở ${written}${place}` : folded
  return `${before}${head}${written ?? sectorWords(plain)}${place}`
}

/** "lao động tb xh": a name half written out. */
const sectorWords = (plain: string): string =>
  SECTORS[plain.replace(/ tb xh$/, ' tbxh').replace(/ pt nt$/, ' ptnt')] ?? plain
