import type { AssignmentListQuery } from '../../../api/operations'
import { type DutiesSearch, toDutiesSearch } from './duties-search'

/** '/nhiem-vu?trangThai=qua-han&coQuan=…' */
export function searchHref(search: DutiesSearch): string {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value)).toString()
  return query ? `/nhiem-vu?${query}` : '/nhiem-vu'
}

/** The list behind a number, from the query the server gives with it. */
export const dutiesHref = (list: AssignmentListQuery): string => searchHref(toDutiesSearch(list))

export const dutyHref = (assignmentId: string): string => `/nhiem-vu/${assignmentId}`
