import { z } from 'zod'

export const lastLetterSchema = z
  .object({
    id: z.uuid(),
    draftedOn: z.iso.date(),
    number: z.string().nullable(),
    issuedOn: z.iso.date().nullable().describe('null while it is a draft'),
  })
  .meta({ id: 'LastChasingLetter' })

export const chasedAgencySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    shortName: z.string().nullable(),
    overdueCount: z.number().int(),
    earliestDeadlineOn: z.iso.date(),
    daysLate: z.number().int().describe('Calendar days since the earliest deadline that passed'),
    level: z.number().int().min(0).max(3).describe('How far up the highest of them was told'),
    lastLetter: lastLetterSchema.nullable(),
  })
  .meta({ id: 'ChasedAgency' })

export const chasedDutySchema = z
  .object({
    assignmentId: z.uuid(),
    text: z.string(),
    directiveId: z.uuid(),
    directiveNumber: z.string().nullable(),
    deadlineOn: z.iso.date(),
    daysLate: z.number().int(),
    level: z.number().int().min(0).max(3),
    lastReminderOn: z.iso.date().nullable(),
    lastLetter: lastLetterSchema.nullable(),
  })
  .meta({ id: 'ChasedDuty' })

/** What overdue work can be narrowed to. */
export const chasedQuery = {
  directiveId: z.uuid().optional(),
  level: z.coerce.number().int().min(1).max(3).optional().describe('Told up to this level at least'),
}
