import { z } from 'zod'
import { differs } from '../rules/differs.ts'
import { type Period, periodOf } from '../rules/period.ts'
import { judgeMove, type PeriodValue, pool } from '../rules/tell-values.ts'
import type { ValueSource } from '../value-store.ts'
import {
  indicatorSchema,
  periodSchema,
  scopeSchema,
  tellingSchema,
  toIndicator,
  toPeriod,
} from './evaluation-answer.ts'
import { type Evaluation, loadTold, unitsWords } from './evaluation-context.ts'
import { saysSomething, type UnitScope } from './unit-scope.ts'

export const groupSchema = z.object({
  value: z.number().nullable().describe('What adds up, added; a rate made again from its parts'),
  average: z.number().nullable().describe('Per unit known, of what adds up'),
  known: z.number().int(),
  of: z.number().int(),
})

/** Units recognised and the others in one period; who is unclear stands in neither group. */
export function tellGroups(
  indicator: Parameters<typeof pool>[0],
  values: readonly PeriodValue[],
  period: Period,
  scope: Pick<UnitScope, 'sideIn'>,
) {
  const units = values.filter(({ placeId }) => placeId !== null)
  const bySide = Map.groupBy(units, ({ placeId }) => scope.sideIn(placeId ?? '', period))
  const group = (side: 'yes' | 'no') => {
    const { value, average, known, of } = pool(indicator, bySide.get(side) ?? [])
    return { value, average, known, of }
  }
  return { recognised: group('yes'), others: group('no'), unclear: bySide.get('unclear')?.length ?? 0 }
}

export const comparisonSchema = z
  .object({
    on: z.iso.date(),
    ...tellingSchema,
    kind: scopeSchema.shape.kind,
    items: z.array(
      z.object({
        indicator: indicatorSchema,
        of: periodSchema,
        recognised: groupSchema,
        others: groupSchema,
        unclear: z.number().int(),
        standing: z
          .enum(['better', 'worse', 'same', 'other'])
          .nullable()
          .describe(
            'Recognised units beside the others; other: neither side is better; null: one of the groups is unknown',
          ),
      }),
    ),
  })
  .meta({ id: 'GroupComparison' })
export type Comparison = z.input<typeof comparisonSchema>

/** Recognised units beside the others, over all indicators of units, in the period that holds a day (yyyy-mm-dd). */
export async function showComparison(
  evaluation: Evaluation,
  { on, source, scope }: { on: string; source: ValueSource; scope: UnitScope },
): Promise<Comparison> {
  const asked = evaluation.readable.indicators
    .filter(({ level }) => level === 'commune')
    .map((indicator) => ({ indicator, periods: [periodOf(indicator.period, on)] }))
  const told = scope.kind === null ? null : await loadTold(evaluation, asked, source)
  // A unit that keeps no register at all would stand with zeros among the others.
  const speak = new Set(
    asked.flatMap(({ indicator, periods: [period] }) =>
      (period && told ? told.of(indicator.code, period.from) : []).flatMap(({ placeId, value }) =>
        placeId !== null && saysSomething(indicator, value) ? [placeId] : [],
      ),
    ),
  )
  return {
    on,
    units: unitsWords(evaluation),
    source,
    kind: scope.kind,
    items: asked.flatMap(({ indicator, periods: [period] }): Comparison['items'] => {
      if (!told || !period) return []
      const values = told
        .of(indicator.code, period.from)
        .filter(({ placeId }) => placeId !== null && speak.has(placeId))
      const groups = tellGroups(indicator, values, period, scope)
      const [own, other] = [groups.recognised.average, groups.others.average]
      const isTold = own !== null && other !== null
      const standing = !isTold ? null : differs(indicator, own, other) ? judgeMove(indicator, other, own) : 'same'
      return [{ indicator: toIndicator(indicator), of: toPeriod(indicator, period), ...groups, standing }]
    }),
  }
}
