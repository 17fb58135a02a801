import type { EvaluationGrid } from '../../../api/operations'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { SelectField } from '../../../ui/fields/select-field'
import { ViewSwitch } from '../../../ui/layout/view-switch'
import type { TellingOfDay } from '../../indicators/indicator-queries'
import type { ProgrammeSearch } from '../address/programme-search'
import { chosenIndicator } from '../groups/chosen-indicator'
import { IndicatorChoice } from '../groups/indicator-choice'
import styles from '../programmes.module.css'
import { IndicatorTrends } from './indicator-trends'
import { UnitTrends } from './unit-trends'

export type TrendsSectionProps = {
  programme: string
  grid: EvaluationGrid
  telling: TellingOfDay
  search: ProgrammeSearch
  onChange: (part: Partial<ProgrammeSearch>) => void
}

/** Lines over the years: one indicator unit by unit, or one unit indicator by indicator. */
export function TrendsSection({ programme, grid, telling, search, onChange }: TrendsSectionProps) {
  const { on: _, ...lasting } = telling
  const indicator = chosenIndicator(grid, search.ct)
  const first = grid.rows[0]?.place.id
  if (!indicator || !first)
    return <EmptyState title="Chưa có số nào để vẽ">Số hiện ở đây sau khi bản ghi trong sổ được xác nhận.</EmptyState>
  const isOfUnit = search.xa !== undefined
  return (
    <>
      <div className={styles.choices}>
        <ViewSwitch
          id="theo"
          label="Xem diễn biến theo"
          value={isOfUnit ? 'unit' : 'indicator'}
          onChange={(by) => onChange({ xa: by === 'unit' ? first : undefined })}
          options={[
            { value: 'indicator', label: 'Một chỉ tiêu, các xã' },
            { value: 'unit', label: 'Một xã, các chỉ tiêu' },
          ]}
        />
        {isOfUnit ? (
          <SelectField
            id="xa"
            label="Đơn vị"
            value={search.xa ?? ''}
            options={grid.rows.map(({ place }) => ({ value: place.id, label: place.name }))}
            onChange={(xa) => onChange({ xa })}
          />
        ) : (
          <IndicatorChoice grid={grid} value={indicator} onChange={(ct) => onChange({ ct })} />
        )}
      </div>
      {search.xa === undefined ? (
        <IndicatorTrends programme={programme} indicator={indicator} telling={lasting} />
      ) : (
        <UnitTrends
          programme={programme}
          placeId={search.xa}
          telling={{ units: telling.units, source: telling.source }}
        />
      )}
    </>
  )
}
