import { z } from 'zod'
import { indicatorSchema, periodSchema, placeRefSchema } from '../evaluation/evaluation-answer.ts'
import { threeValuesSchema } from '../show-value/three-values.ts'
import { measureKinds } from './measure-store.ts'

const tie = {
  id: z.uuid(),
  programme: z.string(),
  code: z.string(),
  name: z.string(),
  note: z.string().nullable(),
  target: z.number().nullable(),
  places: z.array(placeRefSchema).nullable().describe('Only these units; null: all'),
  isForAll: z.boolean().describe('For all who lead the duty'),
  tiedByName: z.string(),
  tiedAt: z.iso.datetime(),
}

const together = z.object({
  computed: z.number().nullable(),
  reported: z.number().nullable(),
  verified: z.number().nullable(),
})

export const measureSchema = z
  .discriminatedUnion('kind', [
    z.object({
      ...tie,
      kind: z.literal('indicator'),
      indicator: indicatorSchema,
      period: periodSchema.describe('The newest with a value, else that of today'),
      together: together.describe('Of all its units; the three are never mixed'),
      units: z.array(threeValuesSchema).describe('Without units given: those of which something is known'),
      trend: z.array(periodSchema.extend(together.shape)),
      attained: z.number().nullable().describe('What is verified, else computed, as a part of the target'),
    }),
    z.object({
      ...tie,
      kind: z.literal('register'),
      counts: z.object({ draft: z.number().int(), submitted: z.number().int(), verified: z.number().int() }),
      lastChangedAt: z.iso.datetime().nullable(),
      attained: z.number().nullable().describe('Verified records as a part of the target'),
    }),
    z.object({
      ...tie,
      kind: z.literal('scorecard'),
      ruleSet: z.string().nullable(),
      units: z.array(
        z.object({ place: placeRefSchema, met: z.number().int(), notMet: z.number().int(), unknown: z.number().int() }),
      ),
      attained: z.number().nullable().describe('Units that meet every criterion as a part of those shown'),
    }),
    z.object({
      ...tie,
      kind: z.literal('unreadable').describe('The person may not see what it is measured by'),
      by: z.enum(measureKinds),
    }),
  ])
  .meta({ id: 'DutyMeasure' })
export type MeasureAnswer = z.input<typeof measureSchema>
export type Tie = z.input<z.ZodObject<typeof tie>>

export const suggestionSchema = z
  .object({
    programme: z.string(),
    kind: z.enum(measureKinds),
    code: z.string(),
    name: z.string(),
    note: z.string(),
    score: z.number(),
    found: z.array(z.string()).describe('Words it was suggested by'),
  })
  .meta({ id: 'SuggestedMeasure' })
