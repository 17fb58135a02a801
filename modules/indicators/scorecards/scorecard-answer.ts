import { z } from 'zod'
import type { Score, Scorecard } from '../../../pack-kit/index.ts'
import { placeRefSchema } from '../evaluation/evaluation-answer.ts'
import { valueSources } from '../value-store.ts'
import { outlookSchema } from './outlook.ts'
import { evidenceSchema } from './part-evidence.ts'

const verdictSchema = z.enum(['met', 'not_met', 'unknown'])

const thresholdSchema = z
  .object({
    requirement: z.enum(['atLeast', 'atMost', 'yes', 'notRequired', 'unsettled']),
    amount: z.number().nullable(),
    groups: z.array(z.string()).nullable(),
    from: z.iso.date(),
    to: z.iso.date().nullable(),
    source: z.string(),
  })
  .meta({ id: 'ScorecardThreshold' })

type Threshold = NonNullable<Score['criteria'][number]['parts'][number]['threshold']>

export function toThreshold(threshold: Threshold): z.input<typeof thresholdSchema> {
  const { groups, from, to, source } = threshold
  const common = { groups: groups ? [...groups] : null, from, to: to ?? null, source }
  if ('atLeast' in threshold) return { requirement: 'atLeast', amount: threshold.atLeast, ...common }
  if ('atMost' in threshold) return { requirement: 'atMost', amount: threshold.atMost, ...common }
  const requirement = 'yes' in threshold ? 'yes' : 'notRequired' in threshold ? 'notRequired' : 'unsettled'
  return { requirement, amount: null, ...common }
}

export const scorecardSchema = z.object({
  code: z.string(),
  name: z.string(),
  level: z.enum(['commune', 'province']),
  groups: z.array(z.object({ code: z.string(), name: z.string() })),
  ruleSets: z
    .array(
      z.object({
        code: z.string(),
        name: z.string(),
        law: z.string(),
        from: z.iso.date(),
        to: z.iso.date().nullable(),
      }),
    )
    .describe('The rules by year, the earliest first; `to` is the first day no longer'),
})
export const toScorecard = ({ code, name, level, groups, ruleSets }: Scorecard): z.input<typeof scorecardSchema> => ({
  code,
  name,
  level,
  groups: groups.map((group) => ({ code: group.code, name: group.name })),
  ruleSets: ruleSets
    .map((rules) => ({ code: rules.code, name: rules.name, law: rules.law, from: rules.from, to: rules.to ?? null }))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1)),
})

const ruleSetSchema = z
  .object({ code: z.string(), name: z.string(), law: z.string() })
  .nullable()
  .describe('null: no rules are in force that day')

const counts = { met: z.number().int(), notMet: z.number().int(), unknown: z.number().int() }

const missingSchema = z
  .object({
    criteria: z.array(z.string()).describe('Names of criteria that are not met'),
    evidence: z.array(z.string()).describe('Of criteria that lack a value, evidence or a judgement'),
    thresholds: z.array(z.string()).describe('Of criteria that lack a threshold'),
  })
  .meta({ id: 'ScorecardMissing' })

const judgementSchema = z
  .object({
    byName: z.string(),
    at: z.iso.datetime(),
    validFrom: z.iso.date(),
    reason: z.string(),
    evidence: z.string().nullable(),
  })
  .meta({ id: 'ScorecardJudgement' })

export const scoresSchema = z
  .object({
    scorecard: scorecardSchema,
    on: z.iso.date(),
    ruleSet: ruleSetSchema,
    criteria: z.array(z.object({ code: z.string(), name: z.string() })),
    rows: z.array(
      z.object({
        place: placeRefSchema,
        group: z.string().nullable(),
        ...counts,
        verdicts: z.array(verdictSchema).describe('One for each criterion'),
        missing: missingSchema,
        outlook: outlookSchema,
      }),
    ),
    may: z.object({ settle: z.boolean() }),
  })
  .meta({ id: 'ScorecardScores' })

export const unitScoreSchema = z
  .object({
    scorecard: scorecardSchema,
    on: z.iso.date(),
    place: placeRefSchema,
    group: z.string().nullable(),
    ruleSet: ruleSetSchema,
    ...counts,
    missing: missingSchema,
    outlook: outlookSchema,
    criteria: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        verdict: verdictSchema,
        parts: z.array(
          z.object({
            code: z.string(),
            name: z.string(),
            verdict: verdictSchema,
            value: z.union([z.number(), z.boolean()]).nullable(),
            threshold: thresholdSchema.nullable(),
            missingBy: z.number().nullable(),
            why: z.enum(['no_value', 'no_threshold', 'unsettled']).nullable(),
            unit: z.string().nullable(),
            used: z
              .object({ indicator: z.string(), periodName: z.string(), source: z.enum(valueSources) })
              .nullable()
              .describe('The value it was judged by'),
            isJudged: z.boolean().describe('By people, with a reason'),
            judgement: judgementSchema.nullable(),
            evidence: evidenceSchema.nullable().describe('The register it is judged by, if it is'),
          }),
        ),
      }),
    ),
    may: z.object({ judge: z.boolean() }),
  })
  .meta({ id: 'UnitScore' })
