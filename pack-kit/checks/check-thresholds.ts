import { dayNumber } from '../expressions/day-number.ts'
import { describeDate } from '../fields/describe-date.ts'
import type { Part, RuleSet, Scorecard, Threshold } from '../scorecards/scorecard.ts'
import { checkReference } from './check-codes.ts'
import { inside, type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

type Span = { from: string; to?: string }

/** Dates that are none, or an end that is not after its beginning. */
export function checkSpan(spot: Spot, { from, to }: Span): ProgrammeProblem[] {
  const wrong = [from, ...(to === undefined ? [] : [to])].filter((date) => dayNumber(date) === null)
  if (wrong.length > 0)
    return wrong.map((date) => problemAt(spot, `“${date}” không phải là ngày viết yyyy-mm-dd`, date))
  return to !== undefined && to <= from
    ? [problemAt(spot, `ngày hết hiệu lực ${describeDate(to)} không sau ngày bắt đầu ${describeDate(from)}`, to)]
    : []
}

const endOf = ({ to }: Span): string => to ?? '9999-12-31'

/** Spans in their order that overlap. */
export function findOverlaps<Row extends Span>(rows: readonly Row[]): [Row, Row][] {
  const sorted = [...rows].sort((one, other) => (one.from < other.from ? -1 : 1))
  return sorted.flatMap((row, at): [Row, Row][] => {
    const next = sorted[at + 1]
    return next !== undefined && next.from < endOf(row) ? [[row, next]] : []
  })
}

/** The first day of a whole span that no row is for. */
function findGap(rows: readonly Span[], whole: Span): string | null {
  let covered = whole.from
  for (const row of [...rows].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    if (row.from > covered) break
    if (endOf(row) > covered) covered = endOf(row)
  }
  return covered < endOf(whole) ? covered : null
}

function checkGroup(spot: Spot, part: Part, rules: RuleSet, group: string | null): ProgrammeProblem[] {
  const rows = part.thresholds.filter(
    ({ groups }) => groups === undefined || (group !== null && groups.includes(group)),
  )
  const of = group === null ? '' : ` cho nhóm “${group}”`
  const gap = findGap(rows, rules)
  return [
    ...findOverlaps(rows).map(([, later]) =>
      problemAt(spot, `hai ngưỡng${of} cùng có hiệu lực từ ${describeDate(later.from)}`, later.from),
    ),
    ...(gap === null ? [] : [problemAt(spot, `không có ngưỡng nào${of} từ ${describeDate(gap)}`)]),
  ]
}

function checkRow(spot: Spot, part: Part, row: Threshold, groups: readonly string[]): ProgrammeProblem[] {
  const asksYes = 'yes' in row
  const isIndicator = typeof part.measure === 'object' && 'indicator' in part.measure
  return [
    ...checkSpan(spot, row),
    ...(row.groups ?? []).flatMap((group) => checkReference(spot, 'nhóm', group, groups)),
    ...(row.groups?.length === 0 ? [problemAt(spot, 'ngưỡng không dành cho nhóm nào')] : []),
    ...(row.source.trim() === '' ? [problemAt(spot, 'ngưỡng chưa nêu căn cứ (source)', row.from)] : []),
    ...(asksYes && isIndicator ? [problemAt(spot, 'phần đo bằng chỉ tiêu cần ngưỡng số (atLeast, atMost)')] : []),
  ]
}

/** What is wrong with the thresholds of a part: dates, groups, two for one day, none for a day its rules are in force. */
export function checkThresholds(spot: Spot, part: Part, rules: RuleSet, scorecard: Scorecard): ProgrammeProblem[] {
  const groups = scorecard.groups.map(({ code }) => code)
  const at = inside(spot, 'thresholds')
  const rows = part.thresholds.flatMap((row) => checkRow(at, part, row, groups))
  if (rows.length > 0) return rows
  const asked = groups.length === 0 ? [null] : groups
  return asked.flatMap((group) => checkGroup(at, part, rules, group))
}
