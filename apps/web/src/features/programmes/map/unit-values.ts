import type { EvaluationCell, EvaluationGrid } from '../../../api/operations'
import type { MapArea, MapPoint, MapTone, MapValue } from '../../../ui/map/map-shapes'
import type { MapSign } from '../../../ui/map/map-signs'
import type { Lying } from '../../../ui/map/project'
import { beginSmall } from '../../../ui/text/first-letter'
import { amountWords, shortAmount } from '../../indicators/words/amount-words'

export type ShownColumn = EvaluationGrid['columns'][number]

/** How one unit stands on the indicator shown; null where nothing is told of it. */
export type UnitValue = { placeId: string; name: string; cell: EvaluationCell | null }

export type Standing = 'reached' | 'missed' | 'no_target' | 'unknown'

/** How units stand, by colour, sign and word: never by colour alone. */
export const standings: Readonly<Record<Standing, { tone: MapTone; sign: MapSign; words: string; short: string }>> = {
  reached: { tone: 'good', sign: 'dot', words: 'Đạt mục tiêu', short: 'Đạt' },
  missed: { tone: 'bad', sign: 'triangle', words: 'Chưa đạt mục tiêu', short: 'Chưa đạt' },
  no_target: { tone: 'waiting', sign: 'ring', words: 'Chưa giao mục tiêu', short: 'Chưa giao' },
  unknown: { tone: 'unknown', sign: 'question', words: 'Chưa rõ (không phải là 0)', short: 'Chưa rõ' },
}

export const standingOf = ({ cell }: UnitValue): Standing =>
  cell === null || cell.value === null ? 'unknown' : cell.verdict

/** The units of a grid on one indicator; null where it has no such column. */
export function unitValues(
  grid: EvaluationGrid,
  indicator: string,
): { column: ShownColumn; units: UnitValue[] } | null {
  const at = grid.columns.findIndex(({ code }) => code === indicator)
  const column = grid.columns[at]
  if (!column) return null
  return {
    column,
    units: grid.rows.map(({ place, cells }) => ({ placeId: place.id, name: place.name, cell: cells[at] ?? null })),
  }
}

/** '45,5%' with its sign; the sign alone where the value is not known. */
export function valueOf(column: ShownColumn, unit: UnitValue): MapValue {
  const { sign, words } = standings[standingOf(unit)]
  const value = unit.cell?.value ?? null
  if (value === null) return { sign, text: '', words: 'chưa rõ' }
  return { sign, text: shortAmount(column, value), words: `${amountWords(column, value)}, ${beginSmall(words)}` }
}

export type Placed = { areas: MapArea[]; points: MapPoint[]; unplaced: UnitValue[] }

/** Units as areas where their boundaries are known, else as dots where their records lie; those of which neither is known by themselves. */
export function placeUnits(
  column: ShownColumn,
  units: readonly UnitValue[],
  { ground, positions }: { ground: readonly MapArea[]; positions: ReadonlyMap<string, Lying> },
): Placed {
  const told = new Map(units.map((unit) => [unit.placeId, unit]))
  const drawn = new Set(ground.map(({ id }) => id))
  const areas = ground.map((area): MapArea => {
    const unit = told.get(area.id)
    if (!unit) return area
    return { ...area, name: unit.name, tone: standings[standingOf(unit)].tone, value: valueOf(column, unit) }
  })
  const rest = units.filter(({ placeId }) => !drawn.has(placeId))
  const points = rest.flatMap((unit): MapPoint[] => {
    const spot = positions.get(unit.placeId)
    if (!spot) return []
    const { longitude, latitude } = spot
    return [
      {
        id: unit.placeId,
        title: unit.name,
        longitude,
        latitude,
        tone: standings[standingOf(unit)].tone,
        value: valueOf(column, unit),
      },
    ]
  })
  return { areas, points, unplaced: rest.filter(({ placeId }) => !positions.has(placeId)) }
}
