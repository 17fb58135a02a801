import { z } from 'zod'
import { daySchema } from '../../platform/http/day.ts'

export const holidaySchema = z
  .object({
    date: z.iso.date(),
    name: z.string(),
    kind: z
      .enum(['holiday', 'in_lieu', 'swapped_off', 'swapped_on'])
      .describe('swapped_on is worked, the others are off'),
    certain: z.boolean().describe('false: decided each year and not checked against the announcement'),
  })
  .meta({ id: 'Holiday' })

export const workingDayExceptionSchema = z
  .object({
    date: z.iso.date(),
    isWorking: z.boolean(),
    reason: z.string(),
    setByName: z.string().nullable(),
    setAt: z.iso.datetime(),
  })
  .meta({ id: 'WorkingDayException' })

export const workingDaysSchema = z
  .object({
    year: z.number().int(),
    workingDayCount: z.number().int(),
    holidays: z.array(holidaySchema),
    exceptions: z.array(workingDayExceptionSchema).describe('What this space has set; counts before the holidays'),
    may: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'WorkingDays' })

export type WorkingDaysAnswer = z.output<typeof workingDaysSchema>

/** A day whose exception is set or removed. */
export const exceptionParams = z.object({ date: daySchema })
