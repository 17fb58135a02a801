import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EvaluationGrid } from '../../../api/operations'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { dayBefore } from '../../../ui/format/next-day'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { useOpenHref } from '../../../ui/link/use-open-href'
import { MapLegend } from '../../../ui/map/map-legend'
import { MapView } from '../../../ui/map/map-view'
import { boxAround, type Lying } from '../../../ui/map/project'
import type { ValueKey } from '../../indicators/address/value-key'
import { useGround } from '../../places/boundaries/use-ground'
import styles from './map.module.css'
import { positionsQuery } from './positions-query'
import { UnitTable } from './unit-table'
import { placeUnits, type ShownColumn, standings, type UnitValue, unitValues } from './unit-values'

export type ProgrammeMapProps = {
  programme: string
  grid: EvaluationGrid
  /** By its code. */
  indicator: string
  /** Where the value of a unit leads. */
  cellHref: (key: ValueKey) => string
  /** Opens a value on the page itself; without it, its address is gone to. */
  onOpen?: (key: ValueKey) => void
}

/** Units by how they stand on one indicator: on a map, and in the table beside it. */
export function ProgrammeMap({ grid, indicator, ...rest }: ProgrammeMapProps) {
  const shown = useMemo(() => unitValues(grid, indicator), [grid, indicator])
  if (shown === null || shown.units.length === 0)
    return (
      <EmptyState title="Chưa có số liệu theo đơn vị để hiện trên bản đồ">
        Chọn một chỉ tiêu tính theo xã, hoặc một kỳ khác.
      </EmptyState>
    )
  return <Shown {...rest} {...shown} basis={grid.units.basis} indicator={indicator} />
}

type ShownProps = Omit<ProgrammeMapProps, 'grid'> & {
  column: ShownColumn
  units: readonly UnitValue[]
  basis: EvaluationGrid['units']['basis']
}

const nowhere: ReadonlyMap<string, Lying> = new Map()

function Shown({ programme, indicator, column, units, basis, cellHref, onOpen }: ShownProps) {
  const openHref = useOpenHref()
  // Units are those of the end of the period, or today's: their boundaries are those of the same day.
  const ground = useGround(basis === 'restated' ? todayInVietnam() : dayBefore(column.of.to))
  const { data: positions = nowhere } = useQuery(positionsQuery(programme))
  const { areas, points, unplaced } = useMemo(
    () => placeUnits(column, units, { ground: ground.areas, positions }),
    [column, units, ground.areas, positions],
  )
  const whole = useMemo(() => {
    const told = new Set(units.map(({ placeId }) => placeId))
    const corners = areas.flatMap(({ id, outline }) =>
      told.has(id) ? outline.flat(2).map(([longitude, latitude]) => ({ longitude, latitude })) : [],
    )
    return boxAround([...corners, ...points])
  }, [areas, points, units])
  const open = (placeId: string) => {
    if (!units.some((unit) => unit.placeId === placeId)) return
    const key = { indicator, placeId }
    if (onOpen) onOpen(key)
    else openHref(cellHref(key))
  }
  return (
    <div className={styles.pair}>
      <div className={styles.side}>
        {whole ? (
          <MapView
            label={`Bản đồ chỉ tiêu ${column.name}, ${column.of.name}`}
            whole={whole}
            areas={areas}
            points={points}
            sources={ground.sources}
            onOpen={({ id }) => open(id)}
          />
        ) : (
          <EmptyState title="Chưa có ranh giới hay vị trí của các xã">
            Nạp ranh giới của tỉnh bằng lệnh “dondoc import places”, hoặc ghi tọa độ cho bản ghi của các xã.
          </EmptyState>
        )}
        <MapLegend entries={Object.values(standings)} />
        {whole && unplaced.length > 0 ? (
          <p className={styles.note}>Chưa có vị trí: {unplaced.map(({ name }) => name).join(', ')}.</p>
        ) : null}
      </div>
      <UnitTable column={column} units={units} cellHref={cellHref} />
    </div>
  )
}
