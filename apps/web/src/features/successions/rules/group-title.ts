import { formatDate } from '../../../ui/format/format-date'
import { renamesOf } from './cut-stages'
import { actName } from './stage-words'
import type { GroupFacts } from './succession-facts'
import { agencySubject, type SuccessionSubject } from './succession-subject'

const mostNames = 2

/** What came of a group, as the heading over its picture: '3 cơ quan thành Sở Xây dựng'. */
export function groupTitle(
  { nodes, links, from, to, before, after }: GroupFacts,
  { noun, hasFields }: SuccessionSubject = agencySubject,
): string {
  const guests = nodes.filter(({ guest }) => guest).length
  const home = nodes.filter(({ guest }) => !guest)
  const existed = home.filter(({ validFrom, validTo }) => validFrom < from && (validTo === null || validTo >= from))
  const exist = home.filter(({ validFrom, validTo }) => validFrom <= to && (validTo === null || validTo > to))
  const [only] = home
  if (only && links.length === 0) {
    const [first] = renamesOf(only)
    const old = first && only.names[only.names.indexOf(first) - 1]
    return old ? `${old.name} đổi tên thành ${only.names[only.names.length - 1]?.name}` : only.name
  }
  const names = (some: typeof home) =>
    some.length > mostNames
      ? `${some
          .slice(0, mostNames)
          .map(({ name }) => name)
          .join(', ')} và ${some.length - mostNames} ${noun} khác`
      : some.map(({ name }) => name).join(' và ')
  if (existed.length === home.length && exist.length === home.length)
    return `${hasFields ? 'Điều chuyển lĩnh vực' : 'Điều chỉnh địa bàn'}: ${names(home)}`
  if (after === 0 && guests > 0 && !hasFields) return `${names(existed)} nay thuộc ${guests} ${noun}`
  if (after === 0) return `${names(existed)} kết thúc hoạt động`
  if (after === 1) return `${before} ${noun} thành ${names(exist)}`
  if (before === 1) return `${names(existed)} thành ${after} ${noun}`
  return `${before} ${noun} thành ${after}: ${names(exist)}`
}

/** When and by what: 'Từ 01/03/2025 đến 01/07/2025, theo 11/NQ-HĐND; 24/NQ-HĐND'. */
export function groupNote({ from, to, acts }: GroupFacts): string {
  const when = from === to ? `Ngày ${formatDate(from)}` : `Từ ${formatDate(from)} đến ${formatDate(to)}`
  const named = acts.slice(0, 4).map(actName)
  const more = acts.length > named.length ? ` và ${acts.length - named.length} văn bản khác` : ''
  return named.length > 0 ? `${when}, theo ${named.join('; ')}${more}` : when
}
