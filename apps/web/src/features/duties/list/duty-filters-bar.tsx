import { lazy, Suspense, useState } from 'react'
import { seesWholeProvince } from '../../../session/roles'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { KeyboardKey } from '../../../ui/actions/keyboard-key'
import { FilterLinks } from '../../../ui/layout/filter-links'
import type { DutiesSearch } from '../address/duties-search'
import { ChosenFilters } from './chosen-filters'
import styles from './duty-list.module.css'
import { partLinks, stateLinks } from './quick-filters'
import { SearchBox } from './search-box'

const MoreFilters = lazy(async () => ({ default: (await import('./more-filters')).MoreFilters }))

export type DutyFiltersBarProps = { search: DutiesSearch; onChange: (change: Partial<DutiesSearch>) => void }

export function DutyFiltersBar({ search, onChange }: DutyFiltersBarProps) {
  const [opened, setOpened] = useState(false)
  const partHasLinks = !seesWholeProvince(useSession())
  return (
    <div className={styles.filters}>
      <FilterLinks label="Lọc theo trạng thái" items={stateLinks(search)} />
      {partHasLinks ? <FilterLinks label="Vai trò của cơ quan" items={partLinks(search)} /> : null}
      <div className={styles.tools}>
        <SearchBox value={search.tim ?? ''} onSearch={(tim) => onChange({ tim: tim || undefined })} />
        <Button size="sm" variant="quiet" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {opened ? 'Thu bộ lọc' : 'Lọc thêm'}
        </Button>
        <span className={styles.hint}>
          <KeyboardKey>j</KeyboardKey> <KeyboardKey>k</KeyboardKey> chọn dòng, <KeyboardKey>Enter</KeyboardKey> mở
        </span>
      </div>
      {opened ? (
        <Suspense fallback={null}>
          <MoreFilters search={search} onChange={onChange} />
        </Suspense>
      ) : null}
      <ChosenFilters search={search} partHasLinks={partHasLinks} />
    </div>
  )
}
