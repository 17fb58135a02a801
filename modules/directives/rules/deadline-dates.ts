import { daysInMonth, isoDate } from './iso-date.ts'

type Groups = Readonly<Record<string, string | undefined>>

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

/** A year written with four digits, or with two as in "30/6/21". */
function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null
  return written.length === 2 ? 2000 + Number(written) : Number(written)
}

/**
 * Last day (yyyy-mm-dd) of what the groups d, m, y, q name: a day, a month, a quarter or a year. `issued`, the
 * document's date, gives a year left out: what has passed by then is meant for the next year.
 */
export function lastDay(groups: Groups, issued: string | null): string | null {
  const written = yearOf(groups.y2 ?? groups.y)
  const year = written ?? Number(issued?.slice(0, 4))
  if (!year) return null
  const month = groups.m ? Number(groups.m) : groups.q ? (QUARTERS[groups.q] ?? 0) * 3 : groups.d ? null : 12
  if (month === null) return null
  const day = groups.d ? Number(groups.d) : null
  const date = endOf(year, month, day)
  return written === null && date && issued && date < issued ? endOf(year + 1, month, day) : date
}

const endOf = (year: number, month: number, day: number | null): string | null =>
  month >= 1 && month <= 12 ? isoDate(year, month, day ?? daysInMonth(year, month)) : null

/** Last day before the period that the groups name: what "trước tháng 6" allows. */
export function dayBefore(groups: Groups, issued: string | null): string | null {
  const end = lastDay(groups, issued)
  if (!end) return null
  const year = Number(end.slice(0, 4))
  const first = Number(end.slice(5, 7)) - (groups.q ? 2 : groups.m ? 0 : 11)
  return first === 1 ? isoDate(year - 1, 12, 31) : endOf(year, first - 1, null)
}

/** Last day of the first six or nine months of a year, or of its last six. */
export function endOfMonths(groups: Groups, issued: string | null): string | null {
  const year = yearOf(groups.y) ?? Number(issued?.slice(0, 4))
  if (!year) return null
  if (groups.edge === 'cuối') return isoDate(year, 12, 31)
  return /9|chín/.test(groups.half ?? '') ? isoDate(year, 9, 30) : isoDate(year, 6, 30)
}

/** Last day of the month, quarter or year that holds the document's date, or of the next: "trong tháng này", "cuối năm". */
export function endOfThis(unit: string, which: string, issued: string | null): string | null {
  if (!issued) return null
  const year = Number(issued.slice(0, 4))
  const month = Number(issued.slice(5, 7))
  const length = { tháng: 1, quý: 3, năm: 12 }[unit]
  if (length === undefined) return null
  const end = Math.ceil(month / length) * length + (which === 'tới' || which === 'sau' ? length : 0)
  return endOf(year + Math.floor((end - 1) / 12), ((end - 1) % 12) + 1, null)
}

/** A day of the month that holds the document's date, or of the next: "ngày 20 tháng này". */
export function dayOfThisMonth(day: number, which: string, issued: string | null): string | null {
  const end = endOfThis('tháng', which, issued)
  return end && isoDate(Number(end.slice(0, 4)), Number(end.slice(5, 7)), day)
}

const MISREAD: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0' }
const DATE_LIKE =
  /(?<![\p{L}\d])(?=[lio]{0,2}\d|[lio]+[/.-][lio]{0,1}\d)[\dlio]{1,2} ?[/.-] ?[\dlo]{1,2}(?: ?[/.-] ?[\dlo]{4})?(?![\p{L}\d])|(?<=ngày )[lo\d]{1,2}(?= tháng)|(?<=năm )2[\dlo]{3}(?![\p{L}\d])/gu

/** Words of a date recognised without their marks, each as long as it should be. */
const UNMARKED: readonly [pattern: RegExp, word: string][] = [
  [/(?<![\p{L}])thang(?= \d)|(?<=(?:hằng|hàng|\d) )thang(?!\p{L})/gu, 'tháng'],
  [/(?<![\p{L}])nam(?= 20\d\d(?!\d))|(?<=(?:hằng|hàng) )nam(?!\p{L})/gu, 'năm'],
  [/(?<=trước )ngay(?= \d{1,2}(?:\/| tháng))/gu, 'ngày'],
]

/** The search key with dates set right: letters misread for digits ("l5/3/2O25"), marks lost ("thang 3"); as long as before. */
export function mendDates(key: string): string {
  if (!/\d|thang|nam/.test(key)) return key
  const worded = UNMARKED.reduce((mended, [pattern, word]) => mended.replace(pattern, word), key)
  return worded.replace(DATE_LIKE, (date) => date.replace(/[lio]/g, (letter) => MISREAD[letter] as string))
}
