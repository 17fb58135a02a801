import type { RelativeDeadline } from './directive-reading.ts'

const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười lăm': 15,
  'ba mươi': 30,
}
const UNITS: Readonly<Record<string, RelativeDeadline['unit']>> = {
  'ngày làm việc': 'working_day',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
}
const DOCUMENT = 'văn bản|công (?:văn|điện)|chỉ thị|thông báo|kế hoạch|quyết định|nghị quyết|kết luận'
/** Days of the document itself: "Chỉ thị này", or nothing more said after the verb. */
const STARTS: readonly [RelativeDeadline['from'], RegExp][] = [
  ['in_force', /có hiệu lực/u],
  ['received', new RegExp(`nhận(?: được)?(?: (?:${DOCUMENT}))?$|nhận .* này$`, 'u')],
  ['signed', /(?<!\p{L})ký(?: ban hành)?(?:$| .* này$)|này được ký/u],
  ['issued', /ban hành(?:$| .* này$)|này (?:được )?ban hành/u],
]

/**
 * A counted period from what the words give: "10", "ngày làm việc", "ngày nhận được Công văn này". Hours have none.
 * Without words that name a day of the document itself the days are counted from an event.
 */
export function readRelative(count: string, units: string, start: string | undefined): RelativeDeadline | null {
  const unit = UNITS[units]
  const number = WORDS[count] ?? Number(count)
  if (!unit || !(number >= 1)) return null
  const from = STARTS.find(([, pattern]) => start !== undefined && pattern.test(start.trim()))?.[0] ?? 'event'
  return { count: number, unit, from }
}
