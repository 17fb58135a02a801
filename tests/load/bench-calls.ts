import type { benchPeople } from './bench-database.ts'

export type BenchCall = {
  name: string
  as: keyof typeof benchPeople
  method: 'GET' | 'POST'
  /** Called in turn. */
  paths: string[]
  body?: object
}

const hex = (value: number, width: number) => value.toString(16).padStart(width, '0')
/** Ids as `load-data.sql` makes them. */
export const benchId = (kind: number, n: number) => `${hex(kind, 8)}-0000-7000-8000-${hex(n, 12)}`

const agency = 7
/** Assignments of agency 7 that are in progress: every 300th, of those the ones whose stage is not completed or waiting. */
const inProgress = Array.from({ length: 333 }, (_, i) => i * 300 + agency).filter((n) => n % 7 === 0 || n % 7 === 5)

/** The calls that are measured; the deep page's cursor comes from walking the list. */
export const benchCalls = (deepCursor: string): BenchCall[] => [
  { name: 'work list of an agency', as: 'specialist', method: 'GET', paths: ['/api/assignments?part=lead'] },
  {
    name: 'work list, overdue only',
    as: 'specialist',
    method: 'GET',
    paths: ['/api/assignments?part=lead&state=overdue'],
  },
  {
    name: 'work list, a deep page',
    as: 'specialist',
    method: 'GET',
    paths: [`/api/assignments?part=lead&cursor=${deepCursor}`],
  },
  {
    name: 'open one duty',
    as: 'specialist',
    method: 'GET',
    paths: inProgress.map((n) => `/api/assignments/${benchId(7, n)}`),
  },
  {
    name: 'leaders’ page, one directive',
    as: 'leader',
    method: 'GET',
    paths: [`/api/overview?directiveId=${benchId(5, 3)}`],
  },
  { name: 'leaders’ page, all duties', as: 'leader', method: 'GET', paths: ['/api/overview'] },
  {
    name: 'report progress (write)',
    as: 'specialist',
    method: 'POST',
    paths: inProgress.map((n) => `/api/assignments/${benchId(7, n)}/reports`),
    body: { done: 'Đã thực hiện thêm một phần công việc theo kế hoạch.' },
  },
]
