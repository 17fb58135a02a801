import type { FilterLink } from '../../../ui/layout/filter-links'
import { searchHref } from '../address/duties-href'
import type { DutiesSearch } from '../address/duties-search'
import { partFilters, type StateFilter, stateFilters } from '../address/duty-filters'

/** What is asked for every day; the rest waits under 'Lọc thêm'. */
const daily: readonly StateFilter[] = [
  'overdue',
  'next_7_days',
  'awaiting_acknowledgement',
  'returned',
  'awaiting_confirmation',
  'completed_on_time',
  'completed_late',
]

export function stateLinks(search: DutiesSearch): FilterLink[] {
  const { trangThai, nhom, ...rest } = search
  const all = { label: 'Tất cả', href: searchHref(rest), active: !trangThai && !nhom }
  const links = daily.map((state) => ({
    label: stateFilters[state].words,
    href: searchHref({ ...rest, trangThai: stateFilters[state].slug }),
    active: trangThai === stateFilters[state].slug,
  }))
  return [all, ...links]
}

/** The part one's own agency plays. */
export function partLinks(search: DutiesSearch): FilterLink[] {
  const { vaiTro, ...rest } = search
  const { lead, coordinate, all } = partFilters
  return [
    { label: 'Cơ quan chủ trì', href: searchHref(rest), active: !vaiTro || vaiTro === lead.slug },
    {
      label: 'Cơ quan phối hợp',
      href: searchHref({ ...rest, vaiTro: coordinate.slug }),
      active: vaiTro === coordinate.slug,
    },
    { label: 'Tất cả liên quan', href: searchHref({ ...rest, vaiTro: all.slug }), active: vaiTro === all.slug },
  ]
}

/** Filters that no quick link shows as chosen: they are named apart, each with a way to drop it. */
export const isQuick = (slug: string): boolean => daily.some((state) => stateFilters[state].slug === slug)
