import { lazy, Suspense } from 'react'
import type { EvaluationGrid } from '../../../api/operations'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { toValueKey } from '../../indicators/address/value-key'
import { programmeHref } from '../address/programme-hrefs'
import { cellSearch, type ProgrammeSearch, withSearch } from '../address/programme-search'
import styles from '../programmes.module.css'
import { chosenIndicator } from './chosen-indicator'
import { IndicatorChoice } from './indicator-choice'

const ProgrammeMap = lazy(async () => ({ default: (await import('../map/programme-map')).ProgrammeMap }))

export type MapSectionProps = {
  programme: string
  grid: EvaluationGrid
  search: ProgrammeSearch
  onChange: (part: Partial<ProgrammeSearch>) => void
}

/** One indicator over the land; the map is loaded only here. */
export function MapSection({ programme, grid, search, onChange }: MapSectionProps) {
  const indicator = chosenIndicator(grid, search.ct)
  if (indicator === undefined)
    return <EmptyState title="Chưa có số nào để hiện trên bản đồ">Chọn năm khác hoặc loại số khác.</EmptyState>
  return (
    <>
      <div className={styles.choices}>
        <IndicatorChoice grid={grid} value={indicator} onChange={(ct) => onChange({ ct })} />
      </div>
      <Suspense fallback={<LoadingState label="Đang tải bản đồ" />}>
        <ProgrammeMap
          programme={programme}
          grid={grid}
          indicator={indicator}
          cellHref={(key) => withSearch(programmeHref(programme), cellSearch(search, key))}
          onOpen={(key) => onChange({ o: toValueKey(key) })}
        />
      </Suspense>
    </>
  )
}
