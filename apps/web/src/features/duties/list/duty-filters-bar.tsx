import { lazy, type RefObject, Suspense, useState } from 'react'
import { seesWholeProvince } from '../../../session/roles'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { FilterLinks } from '../../../ui/layout/filter-links'
import type { DutiesSearch } from '../address/duties-search'
import { SavedViews } from '../saved-views/saved-views'
import { ChosenFilters } from './chosen-filters'
import styles from './duty-list.module.css'
import type { ListColumn } from './list-columns'
import { partLinks, stateLinks } from './quick-filters'
import { SearchBox } from './search-box'

const MoreFilters = lazy(async () => ({ default: (await import('./more-filters')).MoreFilters }))

export type DutyFiltersBarProps = {
  search: DutiesSearch
  onChange: (change: Partial<DutiesSearch>) => void
  searchBox: RefObject<HTMLInputElement | null>
  columns: readonly ListColumn[]
}

/** Quick lists, saved lists, words to search for, every other condition, and what is chosen of them. */
export function DutyFiltersBar({ search, onChange, searchBox, columns }: DutyFiltersBarProps) {
  const [opened, setOpened] = useState(false)
  const side = seesWholeProvince(useSession()) ? 'office' : 'agency'
  return (
    <div className={styles.filters}>
      <FilterLinks label="Lọc theo trạng thái" items={stateLinks(search, side)} />
      {side === 'agency' ? <FilterLinks label="Vai trò của cơ quan" items={partLinks(search)} /> : null}
      <div className={styles.tools}>
        <SearchBox ref={searchBox} value={search.tim ?? ''} onSearch={(tim) => onChange({ tim: tim || undefined })} />
        <Button size="sm" variant="quiet" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {opened ? 'Thu bộ lọc' : 'Lọc thêm'}
        </Button>
        <SavedViews search={search} columns={columns} />
      </div>
      {opened ? (
        <Suspense fallback={null}>
          <MoreFilters search={search} onChange={onChange} />
        </Suspense>
      ) : null}
      <ChosenFilters search={search} side={side} />
    </div>
  )
}
