import { IconX } from '@tabler/icons-react'
import { AppLink } from '../../../ui/link/app-link'
import { searchHref } from '../address/duties-href'
import type { DutiesSearch } from '../address/duties-search'
import styles from './duty-list.module.css'
import { useFilterWords } from './use-filter-words'

export type ChosenFiltersProps = {
  search: DutiesSearch
  side: 'office' | 'agency'
}

/** What narrows the list and is not visible in the quick links, each with a way to drop it. */
export function ChosenFilters({ search, side }: ChosenFiltersProps) {
  const shown = useFilterWords(search, side)
  if (shown.length === 0) return null
  return (
    <ul className={styles.chosen} aria-label="Đang lọc">
      {shown.map(([field, words]) => (
        <li key={field}>
          <AppLink className={styles.chip} href={searchHref({ ...search, [field]: undefined })}>
            <span className="visually-hidden">Bỏ lọc: </span>
            {words}
            <IconX size={14} stroke={2} aria-hidden="true" />
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
