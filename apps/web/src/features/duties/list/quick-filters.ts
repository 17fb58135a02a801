import type { FilterLink } from '../../../ui/layout/filter-links'
import { searchHref } from '../address/duties-href'
import type { DutiesSearch } from '../address/duties-search'
import { partFilters, type StateFilter, stateFilters } from '../address/duty-filters'
import { yes } from '../address/list-slugs'

type Quick = { state: StateFilter; words?: string }

/** What each is asked for every day; the rest waits under 'Lọc thêm'. */
const daily: Record<'office' | 'agency', readonly Quick[]> = {
  office: [
    { state: 'overdue' },
    { state: 'next_7_days' },
    { state: 'awaiting_confirmation' },
    { state: 'request_waiting', words: 'Xin gia hạn, giao nhầm' },
    { state: 'awaiting_acknowledgement' },
    { state: 'returned' },
  ],
  agency: [
    { state: 'overdue' },
    { state: 'next_7_days' },
    { state: 'awaiting_acknowledgement' },
    { state: 'returned' },
    { state: 'awaiting_confirmation' },
    { state: 'waiting_contribution' },
  ],
}

/** The lists everybody of this side opens each day; other conditions stay. */
export function stateLinks(search: DutiesSearch, side: 'office' | 'agency'): FilterLink[] {
  const { trangThai, nhom, theoDoi, ...rest } = search
  const all = { label: 'Tất cả', href: searchHref(rest), active: !trangThai && !nhom && !theoDoi }
  const links = daily[side].map(({ state, words }) => ({
    label: words ?? stateFilters[state].words,
    href: searchHref({ ...rest, trangThai: stateFilters[state].slug }),
    active: trangThai === stateFilters[state].slug && !theoDoi,
  }))
  const watched = { label: 'Tôi theo dõi', href: searchHref({ ...rest, theoDoi: yes }), active: Boolean(theoDoi) }
  return [all, ...links, watched]
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
export const isQuick = (slug: string, side: 'office' | 'agency'): boolean =>
  daily[side].some(({ state }) => stateFilters[state].slug === slug)
