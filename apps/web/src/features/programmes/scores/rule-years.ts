import type { ScorecardScores } from '../../../api/operations'
import { addDays } from '../../../ui/format/calendar-day'
import { formatDate } from '../../../ui/format/format-date'

type RuleSet = ScorecardScores['scorecard']['ruleSets'][number]

/** The last day rules are judged by: today while they are in force, else the last day they were, or the first they will be. */
export function dayOfRules({ from, to }: Pick<RuleSet, 'from' | 'to'>, today: string): string {
  if (today < from) return from
  return to !== null && to <= today ? addDays(to, -1) : today
}

/** 'Giai đoạn 2026–2030 (10 tiêu chí), từ 15/02/2026'. */
export function ruleYearName({ name, from, to }: Pick<RuleSet, 'name' | 'from' | 'to'>): string {
  return `${name}, từ ${formatDate(from)}${to === null ? '' : ` đến ${formatDate(addDays(to, -1))}`}`
}
