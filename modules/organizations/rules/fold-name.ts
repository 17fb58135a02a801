const longForms: readonly [RegExp, string][] = [
  [/uỷ/g, 'ủy'],
  [/ủy ban nhân dân/g, 'ubnd'],
  [/hội đồng nhân dân/g, 'hđnd'],
  [/ủy ban mặt trận tổ quốc( việt nam)?/g, 'ubmttq'],
  [/bch quân sự|bchqs/g, 'bộ chỉ huy quân sự'],
]

const heads =
  /^(?:(?:phó )?(?:giám đốc|chủ tịch|thủ trưởng|trưởng ban|trưởng|chánh văn phòng|chánh|chỉ huy trưởng|tổng biên tập|hiệu trưởng))\s+/

/**
 * Canonical form of an agency's name for comparing mentions: NFC, lower case, one spelling of ủy, long forms shortened,
 * the head's title and the province's own suffix removed ("Giám đốc Sở Y tế tỉnh Sông Trà" → "sở y tế").
 */
export function foldName(name: string): string {
  let folded = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  for (const [form, short] of longForms) folded = folded.replace(form, short)
  const withoutHead = folded.replace(heads, '')
  const isBody = /^(?:sở|ban|ubnd|bộ|công an|văn phòng|thanh tra|ubmttq|hđnd)/.test(withoutHead)
  if (folded.startsWith('trưởng ban ')) return `ban ${folded.slice('trưởng ban '.length)}`
  return (isBody ? withoutHead : folded).replace(
    /^(sở .+|ban .+|bộ chỉ huy quân sự|công an) (?:tỉnh|thành phố)(?: .*)?$/,
    '$1',
  )
}
