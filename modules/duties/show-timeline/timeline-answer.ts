import { z } from 'zod'
import { directiveRefSchema, dutyStateSchema, organizationRefSchema, shapes } from '../duty-answer.ts'

export const timelineGroups = ['lead', 'directive'] as const
export type TimelineGroup = (typeof timelineGroups)[number]

const timelineLineSchema = z
  .object({
    id: z.uuid(),
    ordinal: z.number().int(),
    text: z.string(),
    shape: z.enum(shapes),
    lead: organizationRefSchema,
    directive: directiveRefSchema,
    state: dutyStateSchema,
    assignedOn: z.iso.date(),
    deadlineOn: z.iso.date().nullable(),
    firstDeadlineOn: z.iso.date().nullable().describe('The deadline it was given with'),
    steps: z
      .array(z.object({ on: z.iso.date(), to: z.iso.date(), kind: z.enum(['extended', 'changed']) }))
      .describe('Later deadlines, oldest first; on: the day each was set'),
    pauses: z
      .array(z.object({ from: z.iso.date(), to: z.iso.date().nullable() }))
      .describe('While the clock stood still; to: null while it does'),
    childCount: z.number().int().describe('Parts given on, or periods of a series'),
  })
  .meta({ id: 'TimelineLine' })

export const timelineSchema = z
  .object({ asOf: z.iso.date(), items: z.array(timelineLineSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'Timeline' })

export type Timeline = z.output<typeof timelineSchema>
