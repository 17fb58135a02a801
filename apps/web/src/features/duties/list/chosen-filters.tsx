import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { AppLink } from '../../../ui/link/app-link'
import { useAgencyNames } from '../../organizations/agency-field/use-agency-names'
import { searchHref } from '../address/duties-href'
import type { DutiesSearch } from '../address/duties-search'
import { classFilters, keyOfSlug, partFilters, stateFilters } from '../address/duty-filters'
import { directiveName } from '../words/directive-words'
import styles from './duty-list.module.css'
import { filterDirectiveQuery } from './filter-names-query'
import { isQuick } from './quick-filters'

export type ChosenFiltersProps = {
  search: DutiesSearch
  /** Agency people have links for the part they play. */
  partHasLinks: boolean
}

/** What narrows the list and is not visible in the quick links, each with a way to drop it. */
export function ChosenFilters({ search, partHasLinks }: ChosenFiltersProps) {
  const agencyName = useAgencyNames([search.coQuan]).get(search.coQuan ?? '')
  const directive = useQuery({ ...filterDirectiveQuery(search.vanBan ?? ''), enabled: Boolean(search.vanBan) }).data
  const state = keyOfSlug(stateFilters, search.trangThai)
  const group = keyOfSlug(classFilters, search.nhom)
  const part = keyOfSlug(partFilters, search.vaiTro)
  const chosen: [keyof DutiesSearch, string | null][] = [
    ['trangThai', state && !isQuick(stateFilters[state].slug) ? stateFilters[state].words : null],
    ['nhom', group ? `Nhóm: ${classFilters[group].words.toLowerCase()}` : null],
    ['vaiTro', part && part !== 'all' && !partHasLinks ? partFilters[part].words : null],
    ['coQuan', search.coQuan ? (agencyName ?? 'Một cơ quan') : null],
    ['donVi', search.coQuan && search.donVi ? 'Gồm việc của cơ quan tiền thân' : null],
    ['vanBan', search.vanBan ? (directive ? directiveName(directive) : 'Một văn bản') : null],
  ]
  const shown = chosen.filter(([, words]) => words !== null)
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
