import type { Tally } from './judge-reading.ts'

/** Scores in per cent, as docs/reader-accuracy.md lists them. */
export type Scores = Record<(typeof scoreNames)[number], number>

export const scoreNames = ['duties', 'agencies', 'role', 'partners', 'deadlines', 'dates', 'header', 'lists'] as const

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10)
const f1 = (right: number, found: number, expected: number): number => percent(2 * right, found + expected)

/** duties, partners, deadlines and lists: F1; agencies and role: of all expected duties; dates and header: share right. */
export const scoreOf = (tally: Tally): Scores => ({
  duties: f1(tally.hit, tally.found, tally.expected),
  agencies: percent(tally.agencies, tally.expected),
  role: percent(tally.role, tally.expected),
  partners: f1(tally.partnersRight, tally.partnersFound, tally.partnersExpected),
  deadlines: f1(tally.deadlinesRight, tally.deadlinesFound, tally.deadlinesExpected),
  dates: percent(tally.datesRight, tally.datesExpected),
  header: percent(tally.headerRight, tally.headerExpected),
  lists: f1(tally.listsRight, tally.listsFound, tally.listsExpected),
})
