import { isoDate } from '../../rules/iso-date.ts'

const dayForms =
  /(?<![\d/.-])(?:(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?(?<y>\d{4})|(?<d2>\d{1,2}) tháng (?<m2>\d{1,2}) năm (?<y2>\d{4})|(?<y3>\d{4})-(?<m3>\d{2})-(?<d3>\d{2}))(?![\d/-])/gu

export type FoundDay = { written: string; day: string | null }

/** Days written in words of a cell, in their order: yyyy-mm-dd, or null for one that is in no calendar. */
export const findDays = (words: string): FoundDay[] =>
  [...words.normalize('NFC').matchAll(dayForms)].map(({ 0: written, groups = {} }) => ({
    written,
    day: isoDate(
      Number(groups['y'] ?? groups['y2'] ?? groups['y3']),
      Number(groups['m'] ?? groups['m2'] ?? groups['m3']),
      Number(groups['d'] ?? groups['d2'] ?? groups['d3']),
    ),
  }))
