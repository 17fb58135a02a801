import { useMediaQuery } from '@mantine/hooks'
import type { EvaluationGrid } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { ViewSwitch } from '../../../ui/layout/view-switch'
import { toValueKey, type ValueKey } from '../../indicators/address/value-key'
import type { TellingOfDay } from '../../indicators/indicator-queries'
import { FilterBox } from '../../search/filter-box'
import { programmeHref, sheetHref } from '../address/programme-hrefs'
import { cellSearch, type ProgrammeSearch, withSearch } from '../address/programme-search'
import styles from '../programmes.module.css'
import { GridLegend } from './grid-legend'
import { countFilters, gridGroups, type ShownFilter, unitsOf } from './grid-lines'
import { GridTable } from './grid-table'
import { UnitCards } from './unit-cards'

export type HeatSectionProps = {
  programme: string
  grid: EvaluationGrid
  telling: TellingOfDay
  search: ProgrammeSearch
  onChange: (part: Partial<ProgrammeSearch>) => void
}

/** Units by indicators against their targets: a table, on a narrow screen a list of units. */
export function HeatSection({ programme, grid, telling, search, onChange }: HeatSectionProps) {
  const narrow = useMediaQuery('(max-width: 43.75em)', false, { getInitialValueInEffect: false })
  const words = search.tim ?? ''
  const counts = countFilters(grid)
  const filter: ShownFilter = search.loc ?? (counts['co-muc-tieu'] > 0 ? 'co-muc-tieu' : 'tat-ca')
  const groups = gridGroups(grid, { words, filter })
  const cellHref = (key: ValueKey) => withSearch(programmeHref(programme), cellSearch(search, key))
  const onOpen = (key: ValueKey) => onChange({ o: toValueKey(key) })
  if (narrow && counts['co-muc-tieu'] > 0) return <UnitCards grid={grid} cellHref={cellHref} onOpen={onOpen} />
  return (
    <>
      <div className={styles.choices}>
        <FilterBox
          id="tim"
          label="Tìm chỉ tiêu, cơ quan"
          value={words}
          onChange={(tim) => onChange({ tim: tim || undefined })}
        />
        <ViewSwitch<ShownFilter>
          id="loc"
          label="Chỉ tiêu nào"
          value={filter}
          onChange={(chosen) => onChange({ loc: chosen === 'co-muc-tieu' ? undefined : chosen })}
          options={[
            { value: 'co-muc-tieu', label: `Có mục tiêu (${counts['co-muc-tieu']})` },
            { value: 'chua-dat', label: `Chưa đạt (${counts['chua-dat']})` },
            { value: 'tat-ca', label: `Tất cả (${counts['tat-ca']})` },
          ]}
        />
        <Button size="sm" href={sheetHref(programme, 'evaluation', telling)}>
          Xuất XLSX
        </Button>
      </div>
      {groups.length === 0 ? (
        <EmptyState title="Không có chỉ tiêu nào khớp">
          {words ? 'Xóa bớt chữ trong ô tìm, hoặc chọn “Tất cả”.' : 'Chọn “Tất cả” để xem mọi chỉ tiêu.'}
        </EmptyState>
      ) : (
        <>
          <GridTable
            caption="Chỉ tiêu theo đơn vị, đối chiếu mục tiêu"
            programme={programme}
            units={unitsOf(grid)}
            groups={groups}
            cellHref={cellHref}
            onOpen={onOpen}
          />
          <GridLegend />
        </>
      )}
    </>
  )
}
