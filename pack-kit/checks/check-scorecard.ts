import { describeDate } from '../fields/describe-date.ts'
import type { Programme } from '../programmes/programme.ts'
import type { Criterion, Part, RuleSet, Scorecard } from '../scorecards/scorecard.ts'
import { checkCodes, checkReference, findCoded } from './check-codes.ts'
import { checkExpression } from './check-expression.ts'
import { checkPlan } from './check-plan.ts'
import { checkSpan, checkThresholds, findOverlaps } from './check-thresholds.ts'
import { inside, type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

function checkMeasure(spot: Spot, { measure }: Part, { level }: Scorecard, programme: Programme): ProgrammeProblem[] {
  if (measure === 'judged') return []
  if ('indicator' in measure) {
    const indicator = findCoded(programme.indicators, measure.indicator)
    if (indicator === undefined)
      return checkReference(
        spot,
        'chỉ tiêu',
        measure.indicator,
        programme.indicators.map(({ code }) => code),
      )
    return indicator.level === level
      ? []
      : [problemAt(spot, `chỉ tiêu “${indicator.code}” không cùng cấp với bộ tiêu chí`, indicator.code)]
  }
  const register = findCoded(programme.registers, measure.register)
  if (register === undefined)
    return checkReference(
      spot,
      'sổ',
      measure.register,
      programme.registers.map(({ code }) => code),
    )
  return [
    ...(level === 'commune' && register.placeField === undefined
      ? [problemAt(spot, `sổ “${register.code}” không có placeField nên không đếm được cho từng xã`, register.code)]
      : []),
    ...(measure.where ? checkExpression(spot, measure.where, register.fields) : []),
  ]
}

function checkCriterion(
  spot: Spot,
  criterion: Criterion,
  rules: RuleSet,
  scorecard: Scorecard,
  programme: Programme,
): ProgrammeProblem[] {
  return [
    ...(criterion.parts.length === 0 ? [problemAt(spot, 'tiêu chí không có nội dung nào')] : []),
    ...checkCodes(inside(spot, 'parts'), criterion.parts, 'any'),
    ...criterion.parts.flatMap((part) => {
      const at = inside(spot, `parts/${part.code}`, part.code)
      return [
        ...checkMeasure(inside(at, 'measure'), part, scorecard, programme),
        ...checkThresholds(at, part, rules, scorecard),
      ]
    }),
  ]
}

/**
 * A code stands for one criterion in all rule years: judgements, thresholds and pictures through time name criteria by it. The same
 * criterion may go on; one of another name needs a code of its own.
 */
function checkCriteriaOnce(sets: Spot, ruleSets: readonly RuleSet[]): ProgrammeProblem[] {
  const nameOf = new Map<string, { name: string; ruleSet: string }>()
  return ruleSets.flatMap((rules) =>
    rules.criteria.flatMap(({ code, name }) => {
      const before = nameOf.get(code)
      if (before === undefined) nameOf.set(code, { name, ruleSet: rules.code })
      return before === undefined || before.ruleSet === rules.code || before.name === name
        ? []
        : [
            problemAt(
              inside(sets, `${rules.code}/criteria/${code}`, rules.code, code),
              `mã tiêu chí “${code}” đã là “${before.name}” ở quy định “${before.ruleSet}”; đặt mã khác cho “${name}”`,
              name,
            ),
          ]
    }),
  )
}

/** What is wrong with a scorecard within its programme. */
export function checkScorecard(spot: Spot, scorecard: Scorecard, programme: Programme): ProgrammeProblem[] {
  const { groups, ruleSets } = scorecard
  const sets = inside(spot, 'ruleSets')
  return [
    ...checkCodes(inside(spot, 'groups'), groups, 'any'),
    ...(scorecard.plan ? checkPlan(inside(spot, 'plan'), scorecard.plan, programme) : []),
    ...(ruleSets.length === 0 ? [problemAt(spot, 'bộ tiêu chí không có quy định nào')] : []),
    ...checkCodes(sets, ruleSets, 'any'),
    ...checkCriteriaOnce(sets, ruleSets),
    ...findOverlaps(ruleSets).map(([earlier, later]) =>
      problemAt(
        inside(sets, later.code, later.code),
        `“${earlier.code}” và “${later.code}” cùng có hiệu lực từ ${describeDate(later.from)}`,
      ),
    ),
    ...ruleSets.flatMap((rules) => {
      const at = inside(sets, rules.code, rules.code)
      return [
        ...checkSpan(at, rules),
        ...(rules.law.trim() === '' ? [problemAt(at, 'chưa nêu văn bản quy định (law)')] : []),
        ...(rules.criteria.length === 0 ? [problemAt(at, 'không có tiêu chí nào')] : []),
        ...checkCodes(inside(at, 'criteria'), rules.criteria, 'any'),
        ...rules.criteria.flatMap((criterion) =>
          checkCriterion(
            inside(at, `criteria/${criterion.code}`, criterion.code),
            criterion,
            rules,
            scorecard,
            programme,
          ),
        ),
      ]
    }),
  ]
}
