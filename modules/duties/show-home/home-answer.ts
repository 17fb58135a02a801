import { z } from 'zod'
import { assignmentListQuerySchema } from '../assignment-filter.ts'
import { difficultySummarySchema } from '../difficulty-answer.ts'
import { difficultyListQuerySchema } from '../difficulty-filter.ts'
import { assignmentSchema, directiveRefSchema, organizationRefSchema } from '../duty-answer.ts'

const blockSchema = z
  .object({
    count: z.number().int(),
    list: assignmentListQuerySchema.nullable().describe('The list that holds exactly these; null: there is none'),
    items: z.array(assignmentSchema).describe('The first few, most urgent first'),
  })
  .meta({ id: 'HomeBlock' })

const difficultyBlockSchema = z
  .object({ count: z.number().int(), list: difficultyListQuerySchema, items: z.array(difficultySummarySchema) })
  .meta({ id: 'HomeDifficulties' })

const owedContributionSchema = z
  .object({
    id: z.uuid(),
    assignmentId: z.uuid(),
    request: z.string(),
    lead: organizationRefSchema.describe('Who waits for it'),
    dueOn: z.iso.date().nullable(),
    daysLeft: z.number().int().nullable().describe('Negative when it is late'),
  })
  .meta({ id: 'OwedContribution' })

const agencySchema = z.object({
  overdue: blockSchema,
  dueToday: blockSchema,
  returned: blockSchema,
  toJudge: blockSchema.describe('Parts the agency gave on, proposed as done'),
  partRequests: blockSchema.describe('What those who got a part ask of the agency'),
  awaitingAcknowledgement: blockSchema,
  nextSevenDays: blockSchema.describe('From tomorrow on'),
  periods: blockSchema.describe('Periods of recurring duties that are open and not due soon'),
  upcoming: blockSchema.describe('What is due next, after seven days'),
  openDifficulties: z.number().int().describe('Raised by the agency and not resolved yet'),
  contributions: z.array(owedContributionSchema).describe('Owed to leads, the earliest due first'),
  unreadDirectives: z.array(directiveRefSchema).describe('Issued lately, concern the agency, not opened by the caller'),
})

const officeSchema = z.object({
  awaitingConfirmation: blockSchema.describe('The longest waiting first'),
  longestWaitDays: z.number().int().nullable(),
  requests: blockSchema.describe('Later deadlines and refusals the office decides, the longest waiting first'),
  escalated: blockSchema.describe('Overdue so long that it was told to the office or the committee'),
  overdue: blockSchema,
  draftDirectives: z.number().int().describe('Directives under review'),
  drafts: z.array(directiveRefSchema).describe('The oldest of them'),
})

const committeeSchema = z.object({
  difficulties: difficultyBlockSchema,
  requests: blockSchema.describe('What a leader of the committee decides'),
  inCharge: blockSchema.describe('Overdue among the duties the caller is in charge of'),
  overdue: blockSchema,
})

/** One part per hat the caller wears; a part is null for who does not wear it. */
export const homeSchema = z
  .object({
    asOf: z.iso.date(),
    agency: agencySchema.nullable(),
    office: officeSchema.nullable(),
    focal: z.object({ difficulties: difficultyBlockSchema }).nullable(),
    committee: committeeSchema.nullable(),
    mentions: z
      .array(z.object({ id: z.uuid(), title: z.string(), link: z.string(), at: z.iso.datetime() }))
      .describe('Comments that name the caller and were not read yet, newest first'),
  })
  .meta({ id: 'Home' })

export type Home = z.output<typeof homeSchema>
export type HomeBlock = z.output<typeof blockSchema>
