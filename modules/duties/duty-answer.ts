import { z } from 'zod'
import type { Actor } from '../access/index.ts'
import { nextDueDate } from '../working-days/index.ts'
import type { AssignmentRow } from './assignment-row.ts'
import { assignmentRights } from './duty-policy.ts'
import { qualities, stages } from './rules/duty-event.ts'
import { classOf, displayStates, dutyClasses } from './rules/duty-state.ts'

export const assignmentParams = z.object({ assignmentId: z.uuid() })

export const organizationRefSchema = z
  .object({ id: z.uuid(), name: z.string(), shortName: z.string().nullable() })
  .meta({ id: 'OrganizationRef' })

export const directiveRefSchema = z
  .object({
    id: z.uuid(),
    kind: z.string().nullable(),
    number: z.string().nullable(),
    symbol: z.string().nullable(),
    issuedOn: z.iso.date().nullable(),
    issuer: z.string().nullable(),
    subject: z.string().nullable(),
  })
  .meta({ id: 'DirectiveRef' })

export const dutyStateSchema = z
  .object({
    display: z.enum(displayStates).describe('The one word to show'),
    class: z
      .enum(dutyClasses)
      .nullable()
      .describe('One of the four national classes, or no_deadline; null: cancelled, counted nowhere'),
    stage: z.enum(stages),
    stageSince: z.iso.datetime(),
    turn: z.enum(['agency', 'office', 'none']).describe('Whose move it is'),
    daysLate: z.number().int().describe('Frozen on the day completion was proposed'),
    daysLeft: z
      .number()
      .int()
      .nullable()
      .describe('null when there is no deadline, it has passed, or it is not the agency’s turn'),
    officeDays: z.number().int().nullable().describe('Days the office has had the proposal that waits now'),
    proposedOn: z.iso.date().nullable(),
    completedOn: z.iso.date().nullable(),
    cancelledOn: z.iso.date().nullable().describe('Day from which an amending directive dropped it'),
    quality: z.enum(qualities).nullable(),
    returnCount: z.number().int(),
  })
  .meta({ id: 'DutyState' })

const dutyDeadlineSchema = z
  .object({
    kind: z.enum(['date', 'recurrence', 'none']),
    on: z.iso.date().nullable(),
    recurrence: z.enum(['weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly']).nullable(),
    words: z.string().nullable().describe('As the directive words it'),
    nextDueOn: z.iso
      .date()
      .nullable()
      .describe('Next day on which a recurring duty is due, when the words name the day'),
  })
  .meta({ id: 'DutyDeadline' })

const assignmentMaySchema = z
  .object({
    acknowledge: z.boolean(),
    changeSteps: z.boolean(),
    reportProgress: z.boolean(),
    raiseDifficulty: z.boolean(),
    proposeCompletion: z.boolean(),
    accept: z.boolean(),
    return: z.boolean(),
  })
  .meta({ id: 'AssignmentMay' })

export const assignmentSchema = z
  .object({
    id: z.uuid(),
    dutyId: z.uuid(),
    ordinal: z.number().int(),
    text: z.string().describe('As the issued directive words it; never changes'),
    currentWording: z
      .string()
      .nullable()
      .describe('The wording an amending directive gave it last; null while it was never changed'),
    section: z.string().nullable(),
    role: z.enum(['lead', 'coordinate', 'perform']),
    product: z.string().nullable(),
    directive: directiveRefSchema,
    lead: organizationRefSchema,
    formerLead: organizationRefSchema
      .nullable()
      .describe('Whom the directive meant, as it was called then ("trước đây: …"); null while that is the lead itself'),
    coordinatorCount: z.number().int(),
    deadline: dutyDeadlineSchema,
    state: dutyStateSchema,
    openDifficultyCount: z.number().int(),
    lastReportAt: z.iso.datetime().nullable(),
    lastReportText: z.string().nullable(),
    may: assignmentMaySchema,
  })
  .meta({ id: 'Assignment' })

export type AssignmentAnswer = z.output<typeof assignmentSchema>

/** Answer of every move on an assignment: where it stands now and what the caller may do next. */
export const movedAssignmentSchema = z
  .object({ id: z.uuid(), version: z.number().int(), state: dutyStateSchema, may: assignmentMaySchema })
  .meta({ id: 'MovedAssignment' })

export type StateSource = Pick<
  AssignmentRow,
  | 'stage'
  | 'stageSince'
  | 'proposedOn'
  | 'completedOn'
  | 'cancelledOn'
  | 'quality'
  | 'returnCount'
  | 'deadlineKind'
  | 'deadlineOn'
>

export const toStateAnswer = (row: StateSource, today: string) => ({
  ...classOf(row, { kind: row.deadlineKind, on: row.deadlineOn }, today),
  stageSince: row.stageSince.toISOString(),
  proposedOn: row.proposedOn,
  completedOn: row.completedOn,
  cancelledOn: row.cancelledOn,
  quality: row.quality,
  returnCount: row.returnCount,
})

/** A finished duty is due no more. */
const nextDueOn = ({ deadlineRecurrence, deadlineDay, stage }: AssignmentRow, today: string): string | null =>
  deadlineRecurrence === null || deadlineDay === null || stage === 'completed' || stage === 'cancelled'
    ? null
    : nextDueDate(deadlineRecurrence, deadlineDay, today)

export const toAssignmentAnswer = (row: AssignmentRow, actor: Actor, today: string): AssignmentAnswer => ({
  id: row.id,
  dutyId: row.dutyId,
  ordinal: row.ordinal,
  text: row.text,
  currentWording: row.currentWording,
  section: row.section,
  role: row.role,
  product: row.product,
  directive: row.directive,
  lead: row.lead,
  formerLead: row.formerLead,
  coordinatorCount: row.coordinatorCount,
  deadline: {
    kind: row.deadlineKind,
    on: row.deadlineOn,
    recurrence: row.deadlineRecurrence,
    words: row.deadlineWords,
    nextDueOn: nextDueOn(row, today),
  },
  state: toStateAnswer(row, today),
  openDifficultyCount: row.openDifficultyCount,
  lastReportAt: row.lastReportAt?.toISOString() ?? null,
  lastReportText: row.lastReportText,
  may: assignmentRights(actor, { ...row, leadOrganizationId: row.lead.id }),
})
