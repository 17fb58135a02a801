import { type Fact, FactList } from '../../../ui/data/fact-list'
import { AppLink } from '../../../ui/link/app-link'
import { placeHref } from '../address/places-search'
import { placePeriodWords } from '../words/place-period-words'
import styles from './record.module.css'
import type { ShownPlace } from './shown-place'

export type PlaceFactsProps = { shown: ShownPlace; ngay: string | undefined }

/** Terms of the time shown. */
export function PlaceFacts({ shown: { terms }, ngay }: PlaceFactsProps) {
  const { kind, code, parents, certainty, note } = terms
  const facts: Fact[] = [
    { term: 'Loại', value: kind.replace(/^./u, (first) => first.toUpperCase()) },
    {
      term: 'Thuộc',
      value:
        parents.length === 0 ? (
          <span className={styles.quiet}>không thuộc đơn vị nào</span>
        ) : (
          <ul className={styles.plain}>
            {parents.map(({ id, name }) => (
              <li key={id}>
                <AppLink href={placeHref(id, ngay)}>{name}</AppLink>
              </li>
            ))}
          </ul>
        ),
    },
    {
      term: 'Mã đơn vị hành chính',
      value: code,
      note: 'Do cơ quan thống kê cấp; mã có thể được dùng lại cho đơn vị khác.',
    },
    { term: 'Thông tin này có', value: placePeriodWords(terms) },
    ...(note && certainty === 'confirmed' ? [{ term: 'Ghi chú', value: note }] : []),
  ]
  return <FactList facts={facts} />
}
