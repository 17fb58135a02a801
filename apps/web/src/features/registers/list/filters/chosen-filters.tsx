import { IconX } from '@tabler/icons-react'
import type { Register } from '../../../../../../../pack-kit/registers/register'
import { formatDate } from '../../../../ui/format/format-date'
import { AppLink } from '../../../../ui/link/app-link'
import { type RecordsSearch, recordsHref } from '../../address/records-search'
import styles from '../list.module.css'
import { filterWords } from './filter-words'
import { useFilterNames } from './use-filter-names'

export type ChosenFiltersProps = { register: Register; search: RecordsSearch }

/** What narrows the list, each with a way to drop it. */
export function ChosenFilters({ register, search }: ChosenFiltersProps) {
  const { loc = [], ngay } = search
  const nameOf = useFilterNames(register, loc)
  const chips = [
    ...(ngay
      ? [{ key: 'ngay', words: `Sổ như vào ngày ${formatDate(ngay)}`, without: { ...search, ngay: undefined } }]
      : []),
    ...loc.map((filter) => ({
      key: filter,
      words: filterWords(register, filter, nameOf) || filter,
      without: { ...search, loc: loc.filter((one) => one !== filter) },
    })),
  ]
  if (chips.length === 0) return null
  return (
    <ul className={styles.chosen} aria-label="Đang lọc">
      {chips.map(({ key, words, without }) => (
        <li key={key}>
          <AppLink className={styles.chip} href={recordsHref(register.code, without)}>
            <span className="visually-hidden">Bỏ lọc: </span>
            {words}
            <IconX size={14} stroke={2} aria-hidden="true" />
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
