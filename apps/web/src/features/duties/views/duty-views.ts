/** ?xem=…: other ways to look at the list; without it, the list itself. */
export const dutyViews = {
  list: { slug: '', label: 'Danh sách' },
  board: { slug: 'bang', label: 'Bảng' },
  calendar: { slug: 'lich', label: 'Lịch' },
  timeline: { slug: 'dong-thoi-gian', label: 'Dòng thời gian' },
} as const
export type DutyView = keyof typeof dutyViews

const names = Object.keys(dutyViews) as DutyView[]

/** The view an address asks for; the list for any it does not know. */
export const viewOfSlug = (slug: unknown): DutyView => names.find((view) => dutyViews[view].slug === slug) ?? 'list'

/** Keeps the slug of a view other than the list. */
export const knownView = (slug: unknown): string | undefined => dutyViews[viewOfSlug(slug)].slug || undefined
