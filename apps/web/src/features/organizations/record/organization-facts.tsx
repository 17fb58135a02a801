import type { OrganizationPage } from '../../../api/operations'
import { type Fact, FactList } from '../../../ui/data/fact-list'
import { periodWords } from '../../../ui/format/period-words'
import { AppLink } from '../../../ui/link/app-link'
import { fieldOfWorkName } from '../../directives/words/field-of-work-words'
import { organizationHref } from '../address/directory-search'
import styles from './record.module.css'

export type OrganizationFactsProps = { page: OrganizationPage; ngay: string | undefined }

/** Terms of the time shown; what is empty is left out, except what everybody expects. */
export function OrganizationFacts({ page, ngay }: OrganizationFactsProps) {
  const { terms, ancestors, childCount } = page
  const optional = (term: string, value: Fact['value']): Fact[] => (value ? [{ term, value }] : [])
  return (
    <FactList
      facts={[
        { term: 'Trực thuộc', value: <Line ancestors={ancestors} ngay={ngay} /> },
        ...optional('Viết tắt', terms.shortName),
        ...optional('Địa bàn', terms.placeName),
        { term: 'Mã định danh', value: terms.code, ...(terms.code102 ? { note: `Mã cũ: ${terms.code102}` } : {}) },
        ...optional('Lĩnh vực', terms.fields.map(fieldOfWorkName).join('; ')),
        ...optional('Tên gọi khác', terms.aliases.join('; ')),
        ...optional(
          'Cơ quan trực thuộc',
          childCount > 0 ? <AppLink href="#truc-thuoc">{childCount} cơ quan</AppLink> : null,
        ),
        { term: 'Thông tin này có', value: periodWords(terms) },
        ...optional('Ghi chú', terms.certainty === 'confirmed' ? terms.note : null),
      ]}
    />
  )
}

type LineProps = Pick<OrganizationPage, 'ancestors'> & { ngay: string | undefined }

/** Who is above, the nearest first. */
function Line({ ancestors, ngay }: LineProps) {
  if (ancestors.length === 0) return <span className={styles.quiet}>không thuộc cơ quan nào</span>
  return (
    <ul className={styles.plain}>
      {ancestors.map(({ id, name }) => (
        <li key={id}>
          <AppLink href={organizationHref(id, ngay)}>{name}</AppLink>
        </li>
      ))}
    </ul>
  )
}
