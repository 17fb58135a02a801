import type { Programme } from '../programmes/programme.ts'
import type { ScorecardPlan } from '../scorecards/scorecard.ts'
import { checkReference, findCoded } from './check-codes.ts'
import { checkExpression } from './check-expression.ts'
import { type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

/** What is wrong with where a scorecard says its units' plans are kept. */
export function checkPlan(spot: Spot, plan: ScorecardPlan, programme: Programme): ProgrammeProblem[] {
  const register = findCoded(programme.registers, plan.register)
  if (register === undefined)
    return checkReference(
      spot,
      'sổ',
      plan.register,
      programme.registers.map(({ code }) => code),
    )
  return [
    ...(register.placeField === undefined
      ? [problemAt(spot, `sổ “${register.code}” không có placeField nên không có lộ trình của từng xã`, register.code)]
      : []),
    ...(plan.where ? checkExpression(spot, plan.where, register.fields) : []),
    ...[plan.plannedOn, plan.forecastOn, plan.reachedOn].flatMap((code) => {
      const field = findCoded(register.fields, code)
      if (field === undefined)
        return checkReference(
          spot,
          'trường',
          code,
          register.fields.map((one) => one.code),
        )
      return field.kind === 'date' ? [] : [problemAt(spot, `trường “${code}” không phải ngày`, code)]
    }),
  ]
}
