import type { TakenOver } from './use-taken-over'

const mostNames = 3

/** 'nay là Sở Tài chính', 'nay là 12 cơ quan', 'đã kết thúc hoạt động'. */
export function todayWords({ today }: Pick<TakenOver, 'today'>): string {
  if (today.length === 0) return 'đã kết thúc hoạt động'
  return today.length > mostNames
    ? `nay là ${today.length} cơ quan`
    : `nay là ${today.map(({ name }) => name).join(', ')}`
}
