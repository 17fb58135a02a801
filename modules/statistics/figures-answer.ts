import { z } from 'zod'
import { assignmentListQuerySchema, dutyClasses } from '../duties/index.ts'

const rateSchema = z
  .object({
    numerator: z.number().int(),
    denominator: z.number().int(),
    rate: z.number().nullable().describe('0 to 1; null, never 0, when the denominator is 0'),
    words: z.string().describe('The rate as a sentence, with its denominator'),
  })
  .meta({ id: 'StatisticsRate' })

/** Counts of the five classes and what is told beside them. */
export const figuresSchema = z
  .object({
    counts: z.object({
      completed_on_time: z.number().int(),
      completed_late: z.number().int(),
      in_progress_on_time: z.number().int(),
      in_progress_overdue: z.number().int(),
      no_deadline: z.number().int(),
    } satisfies Record<(typeof dutyClasses)[number], z.ZodNumber>),
    total: z.number().int(),
    extensions: z.number().int().describe('Extensions granted to these duties'),
    returns: z.number().int().describe('How often their reports were returned'),
    paused: z.number().int(),
    withOffice: z.number().int().describe('Reports that wait for the office: its delay, not the agency’s'),
    longestWithOffice: z
      .number()
      .int()
      .nullable()
      .describe('Days the longest of them has waited; null when none waits'),
    ofCompleted: rateSchema,
    ofDue: rateSchema,
  })
  .meta({ id: 'StatisticsFigures' })

export const statisticsLineSchema = z
  .object({
    key: z.string().describe('Id of the agency, directive, person or place, or the field; empty: without one'),
    name: z.string(),
    figures: figuresSchema,
    band: z.number().int().nullable().describe('Place among the bands of load; null: not by agency'),
    rank: z
      .number()
      .int()
      .nullable()
      .describe('By the second rate among the band; null: too few duties, or nothing judged'),
    rankedOf: z.number().int().describe('How many are ranked in the band'),
    list: assignmentListQuerySchema.describe('The duties behind it; add class=… or state=… for one number'),
  })
  .meta({ id: 'StatisticsLine' })

export type FiguresAnswer = z.output<typeof figuresSchema>
