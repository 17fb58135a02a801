import type { BenchCall } from '../bench-calls.ts'

const dayMs = 86_400_000
const day = (ago: number) => new Date(Date.now() - ago * dayMs).toISOString().slice(0, 10)

const read = (name: string, as: BenchCall['as'], path: string): BenchCall => ({
  name,
  as,
  method: 'GET',
  paths: [path],
})

/** What leaders and the office read over all duties. */
export const statisticsCalls = (): BenchCall[] => [
  read('by agency, this quarter', 'leader', '/api/statistics?by=lead&period=quarter'),
  read('by agency, this quarter, restated', 'leader', '/api/statistics?by=lead&period=quarter&units=restated'),
  read('by agency, 15th to 14th', 'leader', '/api/statistics?by=lead&period=quarter&closing=true'),
  read('by field, all', 'leader', '/api/statistics?by=field&period=all'),
  read('leaders’ page, all duties', 'leader', '/api/overview?units=restated'),
  read('what changed in a week', 'leader', `/api/statistics/changes?from=${day(7)}&to=${day(0)}`),
]
