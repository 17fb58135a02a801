import { z } from 'zod'
import type { MeetingItemRow } from './meeting-item-store.ts'
import type { MeetingRow } from './meeting-store.ts'

export const meetingParams = z.object({ meetingId: z.uuid() })

/** Characters of what is decided of one duty; with the words around it it stays one comment. */
export const longestDecision = 4_000

export const meetingSchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    title: z.string(),
    heldOn: z.iso.date(),
    comparedWith: z.iso.date().nullable().describe('Changes since this day are shown'),
    state: z.enum(['open', 'closed']),
    createdByName: z.string(),
    closedAt: z.iso.datetime().nullable(),
    itemCount: z.number().int(),
    decidedCount: z.number().int(),
  })
  .meta({ id: 'Meeting' })

export const meetingItemSchema = z
  .object({
    assignmentId: z.uuid(),
    version: z.number().int(),
    position: z.number().int().describe('From 1, agency by agency, most late first'),
    reason: z
      .enum(['overdue', 'request'])
      .describe(
        'overdue: also while it waits for the office; request: something waits for a decision of the committee',
      ),
    deadlineOn: z.iso.date().nullable(),
    daysLate: z.number().int().describe('On the day of the meeting'),
    ordinal: z.number().int(),
    text: z.string(),
    period: z
      .object({ from: z.iso.date(), to: z.iso.date() })
      .nullable()
      .describe('Of a period of a recurring duty: its first and last day'),
    lead: z.object({ id: z.uuid(), name: z.string(), shortName: z.string().nullable() }),
    directiveId: z.uuid(),
    directiveNumber: z.string().nullable(),
    decision: z.string().nullable(),
    decidedBy: z.object({ id: z.uuid(), fullName: z.string() }).nullable(),
    decidedAt: z.iso.datetime().nullable(),
    isSkipped: z.boolean(),
  })
  .meta({ id: 'MeetingItem' })

export type MeetingItemAnswer = z.output<typeof meetingItemSchema>

export const toMeetingAnswer = (row: MeetingRow) => ({ ...row, closedAt: row.closedAt?.toISOString() ?? null })

export const toItemAnswer = (row: MeetingItemRow): MeetingItemAnswer => ({
  ...row,
  decidedAt: row.decidedAt?.toISOString() ?? null,
})
