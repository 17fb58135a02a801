import type { EvaluationCell, EvaluationGrid } from '../../../api/operations'

/** A cell for tests; its target is unknown where none is given. */
export const cellOf = (
  value: number | null,
  verdict: EvaluationCell['verdict'],
  target: number | null = null,
): EvaluationCell => ({ value, why: value === null ? 'no_records' : null, target, verdict, missing: 0 })

export const columnOf = (
  code: string,
  name: string,
  part: Partial<EvaluationGrid['columns'][number]> = {},
): EvaluationGrid['columns'][number] => ({
  code,
  name,
  unit: '%',
  direction: 'higher',
  kind: 'rate',
  level: 'commune',
  period: 'year',
  decimals: 1,
  definition: null,
  isEntered: false,
  of: { from: '2025-01-01', to: '2026-01-01', name: 'Năm 2025' },
  group: { key: 'y-te', name: 'Sở Y tế' },
  ...part,
})

/** A grid of units by name, which are their ids too. */
export const gridOf = (
  columns: EvaluationGrid['columns'],
  rows: Readonly<Record<string, (EvaluationCell | null)[]>>,
): EvaluationGrid => ({
  programme: { code: 'mau', name: 'Mẫu', about: null, version: 1, hash: 'x' },
  on: '2025-12-31',
  units: { basis: 'as_then', words: '', divided: [] },
  source: 'computed',
  scope: { name: 'recognised', kind: { code: 'xa-mau', name: 'Xã mẫu' } },
  columns,
  rows: Object.entries(rows).map(([name, cells]) => ({ place: { id: name, name }, recognised: 'yes', cells })),
  silent: [],
  province: columns.map(() => null),
  isStale: false,
})
