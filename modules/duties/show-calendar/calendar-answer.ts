import { z } from 'zod'
import { organizationRefSchema } from '../duty-answer.ts'
import { displayStates } from '../rules/duty-state.ts'

const calendarItemSchema = z
  .object({
    id: z.uuid(),
    text: z.string(),
    lead: organizationRefSchema,
    display: z.enum(displayStates),
  })
  .meta({ id: 'CalendarItem' })

export const calendarSchema = z
  .object({
    asOf: z.iso.date(),
    days: z
      .array(
        z
          .object({
            on: z.iso.date(),
            counts: z.array(z.object({ display: z.enum(displayStates), count: z.number().int() })),
            items: z.array(calendarItemSchema).describe('The first few, what needs doing before what is done'),
          })
          .meta({ id: 'CalendarDay' }),
      )
      .describe('Only days on which something is due'),
  })
  .meta({ id: 'Calendar' })

export type Calendar = z.output<typeof calendarSchema>
