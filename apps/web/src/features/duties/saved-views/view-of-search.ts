import type { ViewOfList } from '../../../api/operations'
import { type DutiesSearch, toDutiesQuery, toDutiesSearch, toListOrder, withoutLook } from '../address/duties-search'
import { groups, sorts } from '../address/list-slugs'
import { withoutEmpty } from '../address/search-parts'
import { allColumns, type ListColumn, slugOfColumns } from '../list/list-columns'

const isColumn = (name: string): name is ListColumn => (allColumns as readonly string[]).includes(name)

/** What of an address is kept under a name: conditions, order, groups and columns; not the way to look at it. */
export const viewOfSearch = (search: DutiesSearch, columns: readonly ListColumn[]): ViewOfList => ({
  filter: toDutiesQuery(search),
  ...toListOrder(search),
  columns: [...columns],
})

/** The address of a saved list. */
export function searchOfView({ filter, sort, group, columns }: ViewOfList): DutiesSearch {
  const known = (columns ?? []).filter(isColumn)
  return withoutEmpty({
    ...toDutiesSearch(filter),
    sapXep: sorts.slugOf(sort),
    nhomTheo: groups.slugOf(group),
    cot: known.length > 0 ? slugOfColumns(known) : undefined,
  })
}

/** Whether an address shows just this list; columns and the way to look at it aside. */
export function isSameList(view: ViewOfList, search: DutiesSearch): boolean {
  const plain = (one: DutiesSearch) =>
    JSON.stringify(Object.entries(withoutLook(one)).sort(([a], [b]) => a.localeCompare(b)))
  return plain(searchOfView(view)) === plain(search)
}
