import type { ScorecardScores } from '../../../api/operations'

type Row = ScorecardScores['rows'][number]

/** Whether the programme is about a unit: the province put it in a group, or something of it is known. */
const isAbout = ({ group, met, notMet }: Pick<Row, 'group' | 'met' | 'notMet'>): boolean =>
  group !== null || met + notMet > 0

/** The units the programme is about; every unit when asked for, or when it is about none yet. */
export function unitsShown<Shown extends Pick<Row, 'group' | 'met' | 'notMet'>>(
  rows: readonly Shown[],
  everyUnit: boolean,
): readonly Shown[] {
  const own = rows.filter(isAbout)
  return everyUnit || own.length === 0 ? rows : own
}
