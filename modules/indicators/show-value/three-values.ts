import { z } from 'zod'
import type { Aggregate, Indicator } from '../../../pack-kit/index.ts'
import { type CountedIds, findCountedIds } from '../compute/find-counted-ids.ts'
import { placeRefSchema, verdictSchema, whySchema } from '../evaluation/evaluation-answer.ts'
import type { Evaluation } from '../evaluation/evaluation-context.ts'
import { type KnownProgramme, registerOf } from '../programmes.ts'
import { differs } from '../rules/differs.ts'
import type { Period } from '../rules/period.ts'
import { registerFilter } from '../rules/register-filter.ts'
import { judgeTarget } from '../rules/tell-values.ts'
import { derivationWords, whyWords } from '../rules/words.ts'
import { type FormerValue, findFormerValues, type ValueRow, type ValueSource, valueSources } from '../value-store.ts'

const takenSchema = z
  .object({
    register: z.string(),
    value: z.number().nullable(),
    known: z.number().nullable(),
    of: z.number().int().describe('Verified records of the unit looked at'),
    counted: z.number().int(),
    missing: z.number().int().describe('Records that do not say enough'),
    filter: z
      .array(z.string())
      .describe('Conditions by which the list of the register shows these records, or more: "field:operation:value"'),
    countedIds: z.array(z.uuid()).describe('At most fifty'),
    missingIds: z.array(z.uuid()).describe('At most fifty'),
  })
  .meta({ id: 'TakenNumber' })

const entered = {
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  version: z.number().int(),
  at: z.iso.datetime(),
}
const enteredSchema = z
  .object({
    ...entered,
    byName: z.string().nullable(),
    organizationName: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'EnteredValue' })

export const threeValuesSchema = z
  .object({
    place: placeRefSchema.nullable().describe('null: the whole province'),
    computed: z
      .object({
        ...entered,
        why: whySchema,
        words: z.array(z.string()).describe('How it came about, in sentences'),
        programmeHash: z.string().nullable(),
        numeratorFrom: takenSchema.nullable(),
        denominatorFrom: takenSchema.nullable(),
      })
      .nullable(),
    reported: enteredSchema.nullable(),
    verified: enteredSchema.nullable(),
    differs: z.boolean().describe('Reported differs from computed by more than rounding'),
    target: z.number().nullable(),
    verdict: verdictSchema.describe('Of what is verified, else computed, else reported'),
    judgedBy: z.enum(valueSources).nullable(),
    history: z.array(
      z.object({
        source: z.enum(valueSources),
        value: z.number().nullable(),
        byName: z.string().nullable(),
        reason: z.string().nullable(),
        at: z.iso.datetime(),
        replacedAt: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'ThreeValues' })
export type ThreeValues = z.input<typeof threeValuesSchema>

const mostFormer = 30

const toEntered = (row: ValueRow | undefined): z.input<typeof enteredSchema> | null =>
  row
    ? {
        value: row.value,
        numerator: row.numerator,
        denominator: row.denominator,
        version: row.version,
        at: row.at.toISOString(),
        byName: row.byName,
        organizationName: row.organizationName,
        reason: row.reason,
      }
    : null

function toComputed(
  row: ValueRow | undefined,
  { programme, hash }: KnownProgramme,
  ids: CountedIds,
  filterOf: (register: string, aggregate: Aggregate) => string[],
  indicator: Indicator,
): ThreeValues['computed'] {
  if (!row) return null
  const { value, numerator, denominator, version, why, derivation } = row
  const name = {
    ofRegister: (code: string) => programme.registers.find((one) => one.code === code)?.name ?? code,
    ofIndicator: (code: string) => programme.indicators.find((one) => one.code === code)?.name ?? code,
  }
  const words = derivation ? derivationWords(derivation, name) : []
  const below = derivation?.denominator
  const { source } = indicator
  const filter = (aggregate: Aggregate | { indicator: string } | undefined) =>
    aggregate && 'register' in aggregate ? filterOf(aggregate.register, aggregate) : []
  return {
    value,
    numerator,
    denominator,
    version,
    at: row.at.toISOString(),
    why,
    words: why === null ? words : [whyWords[why], ...words],
    programmeHash: hash,
    numeratorFrom: derivation
      ? {
          ...derivation.numerator,
          countedIds: ids.numerator,
          filter: source.kind === 'computed' ? filter(source.numerator) : [],
        }
      : null,
    denominatorFrom:
      below && 'register' in below
        ? {
            ...below,
            countedIds: ids.denominator,
            filter: source.kind === 'computed' ? filter(source.denominator) : [],
          }
        : null,
  }
}

/** The three values of units in one period, side by side, with where they are from and what they were. */
export async function toThreeValues(
  { trx, actor: { tenantId }, known, units: land }: Pick<Evaluation, 'trx' | 'actor' | 'known' | 'units'>,
  indicator: Indicator,
  period: Period,
  rows: readonly ValueRow[],
  units: readonly { place: { id: string; name: string } | null; target: number | null }[],
): Promise<ThreeValues[]> {
  const former = await findFormerValues(
    trx,
    tenantId,
    rows.map(({ id }) => id),
  )
  const told = units.map(({ place }) => place?.id ?? null)
  const idsOf = await findCountedIds(trx, { tenantId, known, units: land }, indicator, period, told)
  const sourceOf = new Map(rows.map(({ id, source }) => [id, source]))
  const byUnit = Map.groupBy(rows, ({ placeId }) => placeId ?? '')
  const formerOf = (ids: ReadonlySet<string>): (FormerValue & { source: ValueSource })[] =>
    former
      .flatMap((one) => {
        const source = ids.has(one.valueId) ? sourceOf.get(one.valueId) : undefined
        return source ? [{ ...one, source }] : []
      })
      .toSorted((one, other) => other.replacedAt.getTime() - one.replacedAt.getTime())
      .slice(0, mostFormer)
  const filterIn = (placeId: string | null) => (register: string, aggregate: Aggregate) => {
    const under = placeId === null ? null : [...land.all.keys()].filter((id) => land.of(id, period) === placeId)
    const { placeField } = registerOf(known, register)
    return registerFilter(aggregate, { placeField, placeIds: under }, period)
  }
  return units.map(({ place, target }): ThreeValues => {
    const own = byUnit.get(place?.id ?? '') ?? []
    const find = (source: ValueSource) => own.find((row) => row.source === source)
    const [computed, reported, verified] = [find('computed'), find('reported'), find('verified')]
    const judged = [verified, computed, reported].find((row) => row !== undefined && row.value !== null)
    return {
      place,
      computed: toComputed(computed, known, idsOf(place?.id ?? null), filterIn(place?.id ?? null), indicator),
      reported: toEntered(reported),
      verified: toEntered(verified),
      differs: differs(indicator, computed?.value ?? null, reported?.value ?? null),
      target,
      verdict: judgeTarget(indicator, judged?.value ?? null, target),
      judgedBy: judged?.source ?? null,
      history: formerOf(new Set(own.map(({ id }) => id))).map(({ source, value, byName, reason, at, replacedAt }) => ({
        source,
        value,
        byName,
        reason,
        at: at.toISOString(),
        replacedAt: replacedAt.toISOString(),
      })),
    }
  })
}
