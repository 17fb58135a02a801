import { z } from 'zod'
import { differs } from '../rules/differs.ts'
import { periodBefore, periodOf } from '../rules/period.ts'
import { judgeMove, judgeTarget } from '../rules/tell-values.ts'
import type { ValueSource } from '../value-store.ts'
import {
  indicatorSchema,
  periodSchema,
  placeRefSchema,
  scopeSchema,
  tellingSchema,
  toIndicator,
  toPeriod,
  verdictSchema,
} from './evaluation-answer.ts'
import { type AskedPeriods, type Evaluation, loadTargets, loadTold, unitsWords } from './evaluation-context.ts'
import type { UnitScope } from './unit-scope.ts'

/** More is no overview; the sheet has them all. */
export const mostMoves = 200

const moveSchema = z
  .object({
    indicator: indicatorSchema,
    place: placeRefSchema.nullable(),
    before: periodSchema.extend({ value: z.number() }),
    after: periodSchema.extend({ value: z.number() }),
    change: z.number(),
    move: z.enum(['better', 'worse', 'other']),
    target: z.number().nullable(),
    verdict: verdictSchema,
    turned: z.boolean().describe('The target was missed before and is reached now, or the other way round'),
  })
  .meta({ id: 'IndicatorMove' })

export const movesSchema = z
  .object({
    on: z.iso.date(),
    ...tellingSchema,
    scope: scopeSchema,
    counts: z.object({
      better: z.number().int(),
      worse: z.number().int(),
      same: z.number().int(),
      other: z.number().int(),
    }),
    items: z.array(moveSchema).describe('What turned first, then what moved most for its size'),
  })
  .meta({ id: 'IndicatorMoves' })
export type Moves = z.input<typeof movesSchema>
export type MoveLine = z.input<typeof moveSchema>

const weightOf = ({ turned, change, before }: MoveLine): number =>
  (turned ? 1e6 : 0) + Math.min(Math.abs(change) / Math.max(Math.abs(before.value), 1e-9), 1e3)

/** What moved between the period that holds a day (yyyy-mm-dd) and the one before it, beyond rounding. */
export async function showMoves(
  evaluation: Evaluation,
  { on, source, scope, most = mostMoves }: { on: string; source: ValueSource; scope: UnitScope; most?: number },
): Promise<Moves> {
  const { readable, units, basis, today } = evaluation
  const asked = readable.indicators.map((indicator): AskedPeriods & { pair: ReturnType<typeof pairOf> } => {
    const pair = pairOf(indicator.period, on)
    return { indicator, pair, periods: [pair.before, pair.after] }
  })
  const told = await loadTold(evaluation, asked, source)
  const targetOf = await loadTargets(evaluation, asked)
  const counts = { better: 0, worse: 0, same: 0, other: 0 }
  const items = asked.flatMap(({ indicator, pair: { before, after } }) =>
    told.of(indicator.code, after.from).flatMap(({ placeId, value }): MoveLine[] => {
      const was = told.find(indicator.code, before.from, placeId)?.value ?? null
      if (value === null || was === null) return []
      if (placeId !== null && !scope.keeps(scope.sideIn(placeId, after))) return []
      const move = differs(indicator, was, value) ? judgeMove(indicator, was, value) : 'same'
      counts[move] += 1
      if (move === 'same') return []
      const target = targetOf(indicator.code, after.from, placeId)
      const verdict = judgeTarget(indicator, value, target)
      const former = judgeTarget(indicator, was, targetOf(indicator.code, before.from, placeId))
      return [
        {
          indicator: toIndicator(indicator),
          place:
            placeId === null ? null : { id: placeId, name: units.nameOn(placeId, basis === 'restated' ? today : on) },
          before: { ...toPeriod(indicator, before), value: was },
          after: { ...toPeriod(indicator, after), value },
          change: value - was,
          move,
          target,
          verdict,
          turned: [verdict, former].includes('reached') && [verdict, former].includes('missed'),
        },
      ]
    }),
  )
  return {
    on,
    units: unitsWords(evaluation),
    source,
    scope: { name: scope.name, kind: scope.kind },
    counts,
    items: items.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, most),
  }
}

function pairOf(kind: Parameters<typeof periodOf>[0], on: string) {
  const after = periodOf(kind, on)
  return { before: periodBefore(kind, after), after }
}
