import { searchKey } from './fold-text.ts'

const CENTRAL = /^(?:phó )?thủ tướng(?: chính phủ)?$|^chính phủ$/u
const COMMITTEE =
  '(?:phó )?(?:chủ tịch |thường trực |lãnh đạo )?(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố)(?: [\\p{L} -]{2,20})?'

/** Councils, the Party and ministries give orders to committees. */
const ABOVE_COMMITTEES = /^(?:hội đồng nhân dân|bộ |ban thường vụ|ban chấp hành|(?:tỉnh|thành|huyện) ủy)/u

/** How a text calls its own issuer, as a pattern on search keys; who gives the orders is never told to carry them out. */
export function issuerNames(issuer: string | null): RegExp {
  const key = searchKey(issuer ?? '')
  if (/thủ tướng|chính phủ/.test(key)) return CENTRAL
  const own = key.replace(/ (?:tỉnh|thành phố) .*$/u, '').replace(/[^\p{L}\p{N} ,-]/gu, '')
  if (ABOVE_COMMITTEES.test(own)) return new RegExp(`^${own}(?: (?:tỉnh|thành phố))?$`, 'u')
  if (own === '' || own === 'ủy ban nhân dân') return new RegExp(`^${COMMITTEE}$`, 'u')
  return new RegExp(`^(?:${COMMITTEE}|${own}(?: (?:tỉnh|thành phố))?)$`, 'u')
}
