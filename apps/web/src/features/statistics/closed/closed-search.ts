import { type Dimension, dimensions, keyOf } from '../words/statistics-words'

/** One frozen table, and which of its numbers is open: ?theo=…&khoa=…&nhom=… */
export type ClosedSearch = { theo?: string; khoa?: string; nhom?: ClosedClass }

const closedClasses = [
  'in_progress_overdue',
  'in_progress_on_time',
  'completed_on_time',
  'completed_late',
  'no_deadline',
  'completed',
  'completed_or_overdue',
] as const
type ClosedClass = (typeof closedClasses)[number]

export function parseClosedSearch(search: Record<string, unknown>): ClosedSearch {
  const by = keyOf(dimensions, search.theo)
  const of = closedClasses.find((name) => name === search.nhom)
  const key = typeof search.khoa === 'string' || typeof search.khoa === 'number' ? String(search.khoa) : undefined
  return {
    ...(by ? { theo: dimensions[by].slug } : {}),
    ...(key === undefined ? {} : { khoa: key.slice(0, 200) }),
    ...(of ? { nhom: of } : {}),
  }
}

export const dimensionOf = ({ theo }: ClosedSearch): Dimension => keyOf(dimensions, theo) ?? 'lead'
