import { daysBetween } from '../../pack-kit/index.ts'
import { dutyRules } from '../duties/index.ts'
import type { Figures } from './figures.ts'
import type { FiguresAnswer } from './figures-answer.ts'

/** Figures with both rates; `waitingSince`: since when the office has had what it has had longest. */
export const toFigures = (figures: Figures, waitingSince: string | null, day: string): FiguresAnswer => ({
  ...figures,
  longestWithOffice: waitingSince === null ? null : Math.max(0, daysBetween(waitingSince, day)),
  ofCompleted: dutyRules.rateOfCompleted(figures.counts),
  ofDue: dutyRules.rateOfDue(figures.counts),
})
