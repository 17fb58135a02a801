import { z } from 'zod'
import { fileSchema } from '../files/index.ts'
import { contributionSchema } from './contributions/contribution-answer.ts'
import { difficultySchema } from './difficulty-answer.ts'
import { assignmentSchema, dutyStateSchema, organizationRefSchema } from './duty-answer.ts'
import { approvers, dutyEventKinds, qualities, requestKinds } from './rules/duty-event.ts'

const evidenceSchema = z
  .object({
    id: z.uuid(),
    eventId: z.uuid(),
    kind: z
      .enum(['progress_reported', 'completion_proposed', 'contribution_given'])
      .describe('An attachment of a report or a contribution, or evidence of completion'),
    documentNumber: z.string().nullable(),
    issuedOn: z.iso.date().nullable(),
    issuer: z.string().nullable(),
    description: z.string().nullable(),
    file: fileSchema.nullable(),
  })
  .meta({ id: 'Evidence' })

const stepSchema = z
  .object({
    id: z.uuid(),
    position: z.number().int(),
    title: z.string(),
    dueOn: z.iso.date().nullable(),
    doneAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'DutyStep' })

const recurrenceSchema = z.enum(['weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly'])

/** What an event carries beside its kind; each kind fills its own part. */
const eventDetailsSchema = z
  .object({
    text: z.string().describe('What was done, the summary, the reason, the difficulty or the answer to it'),
    product: z.string(),
    difficulties: z.string(),
    quality: z.enum(qualities),
    stepId: z.uuid(),
    stepTitle: z.string(),
    dueOn: z.iso.date(),
    difficultyId: z.uuid(),
    documentNumber: z.string(),
    documentIssuedOn: z.iso.date(),
    directiveId: z.uuid().describe('The directive that asked for the change'),
    directiveNumber: z.string().describe('Its number and symbol, as they were then'),
    proposalId: z.uuid(),
    from: z
      .string()
      .nullable()
      .describe(
        'deadline_changed: the day before, null when there was none; lead_changed, lead_succeeded: an organization; wording_changed: words',
      ),
    to: z.string().describe('What stands in its place'),
    fromName: z.string().describe('Name of the former lead, or of the former coordinators'),
    toName: z.string().describe('Name of the new lead, or of the new coordinators'),
    fromRecurrence: recurrenceSchema.describe('deadline_changed: the rhythm a day took the place of'),
    words: z.string().describe('The words of the directive that asked for the change'),
    cancelledOn: z.iso.date(),
    implied: z.boolean().describe('Acknowledged by acting on it, without saying so'),
    reorganizationId: z.uuid().describe('The reorganization by which another agency took over'),
    document: z.string().describe('Number of its legal document'),
    effectiveOn: z.iso.date().describe('The day it took effect'),
    ground: z
      .enum(['only', 'chosen', 'suggested'])
      .describe('Why this successor: the only one, chosen, or suggested by the words'),
    approver: z.enum(approvers).describe('extension_requested, refusal_raised: who decides'),
    proposedOn: z.iso.date().describe('extension_requested: the day asked for'),
    isUnasked: z.boolean().describe('extension_granted: given without a request'),
    suggestedOrganizationId: z.uuid().nullable().describe('refusal_raised: whose duty it is, as the lead sees it'),
    suggestedName: z.string().nullable(),
    isRefusal: z.boolean().describe('lead_changed: because the former lead said the duty was not theirs'),
    isResumption: z.boolean().describe('deadline_changed: set when a paused duty was taken up again'),
    contributionId: z.uuid(),
    partId: z.uuid().describe('part_given, instance_opened: the assignment that was made'),
    carriedBy: z
      .uuid()
      .describe('paused, resumed, recalled, cancelled, lead_changed: the whole or series that carried this along'),
    takenOver: z.boolean().describe('Taken over from a sheet of an earlier system'),
    fromAssignmentId: z.uuid().describe('assigned: the assignment it was split off from'),
  })
  .partial()
  .meta({ id: 'DutyEventDetails' })

export type EventDetails = z.output<typeof eventDetailsSchema>

const dutyEventSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(dutyEventKinds),
    at: z.iso.datetime(),
    actorName: z.string(),
    organization: organizationRefSchema.nullable(),
    details: eventDetailsSchema,
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'DutyEvent' })

export const assignmentPageSchema = z
  .object({
    ...assignmentSchema.shape,
    version: z.number().int(),
    assignedAt: z.iso.datetime(),
    acknowledgedAt: z.iso.datetime().nullable(),
    deadlineHistory: z
      .array(
        z.object({
          on: z.iso.date().nullable(),
          until: z.iso.date().nullable().describe('Day it was replaced; null for the one that holds'),
          directiveId: z.uuid().describe('The directive that set it'),
          ground: z
            .enum(['directive', 'extension', 'resumption'])
            .describe('What set it: a directive, an extension, or taking up again what was paused'),
          words: z.string().nullable(),
        }),
      )
      .describe('Every deadline so far, oldest first; the last one holds'),
    originalDeadlineOn: z.iso.date().nullable().describe('The first deadline, when it was changed since'),
    quote: z.string().describe('The exact words of the directive'),
    sourceSpans: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
    leadToday: z
      .array(organizationRefSchema)
      .describe('Who took over from the lead since it closed ("nay là …"); empty while it lives'),
    coordinators: z.array(z.object({ organization: organizationRefSchema.nullable(), mention: z.string() })),
    leader: z.object({ id: z.uuid(), fullName: z.string() }).nullable().describe('Lãnh đạo phụ trách'),
    focalOrganization: organizationRefSchema.nullable().describe('Where a difficulty goes first'),
    siblings: z
      .array(z.object({ id: z.uuid(), lead: organizationRefSchema, state: dutyStateSchema }))
      .describe('The same duty given to other agencies'),
    steps: z.array(stepSchema),
    timeline: z.array(dutyEventSchema).describe('Oldest first'),
    evidence: z.array(evidenceSchema).describe('Evidence of the latest completion proposal'),
    difficulties: z.array(difficultySchema),
    contributions: z.array(contributionSchema).describe('What coordinators were asked for and gave'),
    request: z
      .object({
        kind: z.enum(requestKinds),
        reason: z.string().nullable(),
        proposedOn: z.iso.date().nullable().describe('extension: the day asked for'),
        suggestedOrganizationId: z.uuid().nullable(),
        suggestedName: z.string().nullable().describe('refusal: whose duty it is, as the lead sees it'),
      })
      .nullable()
      .describe('What the lead asks and nobody has decided yet'),
    officeDaysInAll: z.number().int().describe('Days the office took over all proposals'),
  })
  .meta({ id: 'AssignmentPage' })

export type AssignmentPage = z.output<typeof assignmentPageSchema>
