import { z } from 'zod'
import type { Actor } from '../access/index.ts'
import { nextDueDate } from '../working-days/index.ts'
import type { AssignmentRow } from './assignment-row.ts'
import { assignmentActions, assignmentRights } from './duty-policy.ts'
import { approvers, qualities, requestKinds, stages } from './rules/duty-event.ts'
import { classOf, displayStates, dutyClasses } from './rules/duty-state.ts'
import { periodLabel } from './rules/period-label.ts'

export const assignmentParams = z.object({ assignmentId: z.uuid() })

export const organizationRefSchema = z
  .object({ id: z.uuid(), name: z.string(), shortName: z.string().nullable() })
  .meta({ id: 'OrganizationRef' })

export const directiveOrigins = ['document', 'meeting_conclusion', 'leader_remark', 'sheet', 'template'] as const

export const directiveRefSchema = z
  .object({
    id: z.uuid(),
    kind: z.string().nullable(),
    number: z.string().nullable(),
    symbol: z.string().nullable(),
    issuedOn: z.iso.date().nullable(),
    issuer: z.string().nullable(),
    subject: z.string().nullable(),
    origin: z.enum(directiveOrigins).describe('Whether it was read from a document or how it was entered'),
  })
  .meta({ id: 'DirectiveRef' })

export const dutyStateSchema = z
  .object({
    display: z.enum(displayStates).describe('The one word to show'),
    class: z
      .enum(dutyClasses)
      .nullable()
      .describe('One of the four national classes, or no_deadline; null: cancelled or recalled, counted nowhere'),
    stage: z.enum(stages),
    stageSince: z.iso.datetime(),
    turn: z.enum(['agency', 'office', 'none']).describe('Whose move it is'),
    daysLate: z.number().int().describe('Frozen on the day completion was proposed, or the clock was stopped'),
    daysLeft: z
      .number()
      .int()
      .nullable()
      .describe('null when there is no deadline, it has passed, or it is not the agency’s turn'),
    officeDays: z
      .number()
      .int()
      .nullable()
      .describe('Days the proposal or request that waits now has waited for its decision'),
    proposedOn: z.iso.date().nullable(),
    completedOn: z.iso.date().nullable(),
    cancelledOn: z.iso.date().nullable().describe('Day from which an amending directive dropped it'),
    pausedOn: z.iso.date().nullable().describe('Day from which the clock stands still'),
    openRequest: z.enum(requestKinds).nullable().describe('What the lead asks and nobody has decided yet'),
    requestedOn: z.iso.date().nullable(),
    requestApprover: z.enum(approvers).nullable().describe('Who decides it'),
    quality: z.enum(qualities).nullable(),
    returnCount: z.number().int(),
    extensionCount: z.number().int().describe('Extensions granted so far'),
    reopenCount: z.number().int(),
    openContributionCount: z.number().int().describe('Contributions that coordinators still owe the lead'),
    contributionDueOn: z.iso.date().nullable().describe('The earliest day by which one of them is due'),
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
  .object(
    Object.fromEntries(assignmentActions.map((action) => [action, z.boolean()])) as Record<
      (typeof assignmentActions)[number],
      z.ZodBoolean
    >,
  )
  .meta({ id: 'AssignmentMay' })

/** Độ khẩn: thường, khẩn, thượng khẩn, hỏa tốc (Nghị định 30/2020/NĐ-CP). */
export const urgencies = ['normal', 'urgent', 'very_urgent', 'flash'] as const
export type Urgency = (typeof urgencies)[number]

/** How it stands to what it came from: given whole, a part given on, a series, or one period of a series. */
export const shapes = ['whole', 'part', 'series', 'instance'] as const

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
    shape: z.enum(shapes),
    partText: z.string().nullable().describe('part: what of the duty was given on, in the lead’s words'),
    parentId: z.uuid().nullable().describe('part, instance: the assignment it belongs to'),
    period: z
      .object({ from: z.iso.date(), to: z.iso.date(), label: z.string().describe('"Tháng 11/2026"') })
      .nullable()
      .describe('instance: the first and the last day it reports on'),
    section: z.string().nullable(),
    role: z.enum(['lead', 'coordinate', 'perform']),
    product: z.string().nullable(),
    urgency: z.enum(urgencies).describe('Độ khẩn của văn bản giao'),
    field: z.string().nullable(),
    escalation: z.number().int().describe('How far up overdue work was told: 0 nobody … 3 the committee'),
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
  | 'pausedOn'
  | 'openRequest'
  | 'requestedOn'
  | 'requestApprover'
  | 'quality'
  | 'returnCount'
  | 'extensionCount'
  | 'reopenCount'
  | 'openContributionCount'
  | 'contributionDueOn'
  | 'deadlineKind'
  | 'deadlineOn'
>

export const toStateAnswer = (row: StateSource, today: string) => ({
  ...classOf(row, { kind: row.deadlineKind, on: row.deadlineOn }, today),
  stageSince: row.stageSince.toISOString(),
  proposedOn: row.proposedOn,
  completedOn: row.completedOn,
  cancelledOn: row.cancelledOn,
  pausedOn: row.pausedOn,
  openRequest: row.openRequest,
  requestedOn: row.requestedOn,
  requestApprover: row.requestApprover,
  quality: row.quality,
  returnCount: row.returnCount,
  extensionCount: row.extensionCount,
  reopenCount: row.reopenCount,
  openContributionCount: row.openContributionCount,
  contributionDueOn: row.contributionDueOn,
})

const finished: readonly AssignmentRow['stage'][] = ['completed', 'cancelled', 'recalled']

/** A finished duty is due no more. */
const nextDueOn = ({ deadlineRecurrence, deadlineDay, stage }: AssignmentRow, today: string): string | null =>
  deadlineRecurrence === null || deadlineDay === null || finished.includes(stage)
    ? null
    : nextDueDate(deadlineRecurrence, deadlineDay, today)

const toPeriod = ({ periodFrom: from, periodTo: to }: AssignmentRow) =>
  from === null || to === null ? null : { from, to, label: periodLabel(from, to) }

export const toAssignmentAnswer = (row: AssignmentRow, actor: Actor, today: string): AssignmentAnswer => ({
  id: row.id,
  dutyId: row.dutyId,
  ordinal: row.ordinal,
  text: row.text,
  currentWording: row.currentWording,
  shape: row.shape,
  partText: row.partText,
  parentId: row.parentId,
  period: toPeriod(row),
  section: row.section,
  role: row.role,
  product: row.product,
  urgency: row.urgency,
  field: row.field,
  escalation: row.escalation,
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
