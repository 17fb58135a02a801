import { z } from 'zod'
import type { Indicator } from '../../../pack-kit/index.ts'
import { findDirtyRegisters } from '../dirty/dirty-store.ts'
import { type Period, periodOf } from '../rules/period.ts'
import { judgeTarget, pool, type ToldValue } from '../rules/tell-values.ts'
import type { ValueSource } from '../value-store.ts'
import { groupSchema, loadGroups } from './column-groups.ts'
import {
  indicatorSchema,
  periodSchema,
  placeRefSchema,
  scopeSchema,
  sideSchema,
  tellingSchema,
  toIndicator,
  toPeriod,
  verdictSchema,
  whySchema,
} from './evaluation-answer.ts'
import { type AskedPeriods, type Evaluation, loadTargets, loadTold, unitsWords } from './evaluation-context.ts'
import { tellRows } from './grid-rows.ts'
import type { UnitScope } from './unit-scope.ts'

const cellSchema = z
  .object({
    value: z.number().nullable(),
    why: whySchema,
    target: z.number().nullable(),
    verdict: verdictSchema,
    missing: z.number().int().describe('restated: units whose values are not known and not in it'),
  })
  .meta({ id: 'EvaluationCell' })

export const gridSchema = z
  .object({
    programme: z.object({
      code: z.string(),
      name: z.string(),
      about: z.string().nullable(),
      version: z.number().int(),
      hash: z.string(),
    }),
    on: z.iso.date(),
    ...tellingSchema,
    scope: scopeSchema,
    columns: z.array(indicatorSchema.extend({ of: periodSchema, group: groupSchema })),
    rows: z.array(
      z.object({
        place: placeRefSchema,
        recognised: sideSchema,
        cells: z.array(cellSchema.nullable()).describe('One for each column; null: nothing there'),
      }),
    ),
    silent: z.array(placeRefSchema).describe('Recognised units of which nothing at all is known; they have no row'),
    province: z
      .array(cellSchema.nullable())
      .describe('The whole province: what adds up is added, rates are made again from their parts'),
    isStale: z.boolean().describe('Records have changed since; the values are being computed anew'),
  })
  .meta({ id: 'EvaluationGrid' })
export type Grid = z.input<typeof gridSchema>
export type GridCell = z.input<typeof cellSchema>

type GridColumn = { indicator: Indicator; period: Period }

const byName = new Intl.Collator('vi').compare

/** Each unit × indicator against its target in the period that holds a day (yyyy-mm-dd), narrowed to some indicators when told. */
export async function showGrid(
  evaluation: Evaluation,
  { on, source, codes, scope }: { on: string; source: ValueSource; codes: readonly string[] | null; scope: UnitScope },
): Promise<Grid> {
  const { trx, actor, known, readable, units, basis, today } = evaluation
  const { programme, hash } = known
  const asked: AskedPeriods[] = readable.indicators
    .filter(({ code }) => codes === null || codes.includes(code))
    .map((indicator) => ({ indicator, periods: [periodOf(indicator.period, on)] }))
  const told = await loadTold(evaluation, asked, source)
  const targetOf = await loadTargets(evaluation, asked)
  const columns = asked.flatMap(({ indicator, periods: [period] }) => (period ? [{ indicator, period }] : []))
  const groupOf = await loadGroups(
    evaluation,
    asked.map(({ indicator }) => indicator),
  )
  const toCell = (column: GridColumn, value: ToldValue | undefined, placeId: string | null): GridCell | null => {
    const target = targetOf(column.indicator.code, column.period.from, placeId)
    if (!value && target === null) return null
    const number = value?.value ?? null
    const verdict = judgeTarget(column.indicator, number, target)
    return {
      value: number,
      why: value?.why ?? (number === null ? 'no_records' : null),
      target,
      verdict,
      missing: value?.missing.length ?? 0,
    }
  }
  const nameOf = (id: string): string => units.nameOn(id, basis === 'restated' ? today : on)
  const { rows, silent } = tellRows(evaluation, scope, columns, told)
  const byPlace = (one: { name: string }, other: { name: string }) => byName(one.name, other.name)
  const toPlace = (id: string) => ({ id, name: nameOf(id) })
  const province = columns.map((column): GridCell | null => {
    const { indicator, period } = column
    if (!readable.sees(indicator, null)) return null
    if (indicator.level === 'province') return toCell(column, told.find(indicator.code, period.from, null), null)
    const values = told.of(indicator.code, period.from).filter(({ placeId }) => placeId !== null)
    const pooled = pool(indicator, values)
    return {
      value: pooled.value,
      why: pooled.value === null ? 'no_records' : null,
      target: null,
      verdict: 'no_target',
      missing: pooled.of - pooled.known,
    }
  })
  return {
    programme: {
      code: programme.code,
      name: programme.name,
      about: programme.about?.words ?? null,
      version: programme.version,
      hash,
    },
    on,
    scope: { name: scope.name, kind: scope.kind },
    units: unitsWords(evaluation),
    source,
    columns: columns.map(({ indicator, period }) => ({
      ...toIndicator(indicator),
      of: toPeriod(indicator, period),
      group: groupOf(indicator),
    })),
    rows: rows
      .map(({ id, side }) => ({
        place: toPlace(id),
        recognised: side,
        cells: columns.map((column) => toCell(column, told.find(column.indicator.code, column.period.from, id), id)),
      }))
      .toSorted((one, other) => byPlace(one.place, other.place)),
    silent: silent.map(toPlace).toSorted(byPlace),
    province,
    isStale: (await findDirtyRegisters(trx, actor.tenantId, programme.code)).length > 0,
  }
}
