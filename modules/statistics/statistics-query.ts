import { z } from 'zod'
import { daySchema } from '../../platform/http/day.ts'
import { tallyDimensions, unitBases } from '../duties/index.ts'
import { periodKinds } from './rules/statistics-period.ts'

/** By what figures are told apart; place: that of the agency that leads. */
export const statisticsDimensions = [...tallyDimensions, 'place'] as const
export type StatisticsDimension = (typeof statisticsDimensions)[number]

/** The period of statistics as it stands in an address. */
export const periodQuery = {
  period: z.enum(periodKinds).default('year'),
  year: z.coerce.number().int().min(2000).max(2100).optional().describe('This year when left out'),
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(12)
    .optional()
    .describe('Month 1 to 12, or quarter 1 to 4; the current one when left out'),
  from: daySchema.optional().describe('custom: first day'),
  to: daySchema.optional().describe('custom: last day'),
  closing: z
    .enum(['true', 'false'])
    .optional()
    .describe(
      'true: periods as reports close them (15th to 14th, or as the space has set), not months of the calendar',
    ),
}

export const statisticsQuery = {
  by: z.enum(statisticsDimensions).default('lead'),
  ...periodQuery,
  units: z.enum(unitBases).default('as_then').describe('restated: agencies of today; only by agency'),
}

const periodSchema = z.object(periodQuery)
export type PeriodQuery = z.output<typeof periodSchema>
const statisticsSchema = z.object(statisticsQuery)
export type StatisticsQuery = z.output<typeof statisticsSchema>
