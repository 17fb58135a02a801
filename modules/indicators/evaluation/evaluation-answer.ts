import { z } from 'zod'
import type { Indicator } from '../../../pack-kit/index.ts'
import { decimalsOf } from '../rules/differs.ts'
import { nameOfPeriod, type Period } from '../rules/period.ts'
import { valueSources } from '../value-store.ts'
import { scopeNames, unitBases } from './evaluation-query.ts'

export const placeRefSchema = z.object({ id: z.uuid(), name: z.string() })
export const whySchema = z
  .enum(['no_records', 'incomplete', 'too_large', 'denominator_unknown', 'denominator_zero'])
  .nullable()
  .describe('Why there is no value')

export const indicatorSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    unit: z.string(),
    direction: z.enum(['higher', 'lower', 'none']).describe('Which side is better'),
    kind: z.enum(['additive', 'rate']),
    level: z.enum(['commune', 'province']),
    period: z.enum(['year', 'quarter', 'month']),
    decimals: z.number().int(),
    definition: z.string().nullable(),
    isEntered: z.boolean().describe('People report it; nothing is computed'),
  })
  .meta({ id: 'Indicator' })

export const toIndicator = (indicator: Indicator): z.input<typeof indicatorSchema> => {
  const { code, name, unit, direction, kind, level, period, definition, source } = indicator
  const decimals = decimalsOf(indicator)
  return {
    code,
    name,
    unit,
    direction,
    kind,
    level,
    period,
    decimals,
    definition: definition ?? null,
    isEntered: source.kind === 'entered',
  }
}

export const periodSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date().describe('The first day no longer in it'),
  name: z.string(),
})

export const toPeriod = (indicator: Pick<Indicator, 'period'>, period: Period): z.input<typeof periodSchema> => ({
  ...period,
  name: nameOfPeriod(indicator.period, period),
})

export const tellingSchema = {
  units: z.object({
    basis: z.enum(unitBases),
    words: z.string(),
    divided: z
      .array(placeRefSchema)
      .describe('restated: units told under their old names, because their land was divided'),
  }),
  source: z.enum(valueSources),
}

export const sideSchema = z
  .enum(['yes', 'unclear', 'no'])
  .describe(
    'Recognised as what the programme is about; unclear: it took in land of recognised units, and nothing is recorded of it',
  )

export const scopeSchema = z.object({
  name: z.enum(scopeNames),
  kind: z
    .object({ code: z.string(), name: z.string() })
    .nullable()
    .describe('What the units are recognised as; null: the programme is about every unit'),
})

export const verdictSchema = z.enum(['reached', 'missed', 'unknown', 'no_target'])
