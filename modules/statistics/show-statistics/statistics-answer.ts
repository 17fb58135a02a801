import { z } from 'zod'
import { assignmentListQuerySchema, unitBases } from '../../duties/index.ts'
import { figuresSchema, statisticsLineSchema } from '../figures-answer.ts'
import { periodKinds } from '../rules/statistics-period.ts'
import { statisticsDimensions } from '../statistics-query.ts'

export const statisticsSchema = z
  .object({
    asOf: z.iso.date(),
    by: z.enum(statisticsDimensions),
    period: z.object({
      kind: z.enum(periodKinds),
      year: z.number().int(),
      number: z.number().int().describe('Month or quarter; 1 for others'),
      closing: z.boolean(),
      from: z.iso.date().nullable(),
      to: z.iso.date().nullable(),
      name: z.string(),
      words: z.string().describe('Which duties the period counts, as a sentence'),
    }),
    units: z
      .object({ basis: z.enum(unitBases), words: z.string() })
      .nullable()
      .describe('Whose numbers these are; only by agency'),
    scope: z.enum(['province', 'own']).describe('own: only what the caller’s agencies take part in'),
    bands: z
      .array(z.object({ from: z.number().int(), to: z.number().int().nullable(), words: z.string() }))
      .describe('Numbers of duties within which agencies are ranked; empty: nothing is ranked'),
    fewestRanked: z.number().int(),
    totals: figuresSchema,
    list: assignmentListQuerySchema.describe('All duties of the table; add class=… or state=… for one number'),
    lines: z.array(statisticsLineSchema).describe('Most overdue first'),
    isCut: z.boolean().describe('There are more lines than are answered'),
    closed: z
      .object({ id: z.uuid(), closedOn: z.iso.date() })
      .nullable()
      .describe('The period was closed: its frozen figures stand beside'),
  })
  .meta({ id: 'Statistics' })

export type Statistics = z.output<typeof statisticsSchema>
