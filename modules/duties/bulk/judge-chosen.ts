import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { findTrackingRules } from '../../tracking-rules/index.ts'
import { openWorkingCalendar, reckon } from '../../working-days/index.ts'
import { toFilter } from '../assignment-filter.ts'
import { dutyErrors } from '../duty-errors.ts'
import { type AssignmentAction, fitsStage, isAllowed } from '../duty-policy.ts'
import { findOpenLeads } from '../find-open-leads.ts'
import { wrongStage } from '../move-assignment.ts'
import { faultOfExtension } from '../rules/extension-rule.ts'
import type { BulkAct } from './bulk-answer.ts'
import { type ChosenRow, findChosen } from './chosen-store.ts'

/** One of the chosen: what would happen to it. `row` is null where the caller sees no such assignment. */
export type Judged = {
  assignmentId: string
  row: ChosenRow | null
  /** extend: yyyy-mm-dd */
  toOn: string | null
  /** A Vietnamese sentence; null: it will be done. */
  refusal: string | null
}

type Judge = (row: ChosenRow) => { refusal: string | null; toOn?: string }

const title = (error: { title: string } | null): string | null => error?.title ?? null

function refusalByPolicy(actor: Actor, action: AssignmentAction, row: ChosenRow): string | null {
  const facts = { ...row, leadOrganizationId: row.lead.id }
  if (!isAllowed(actor, action, facts)) return commonErrors.not_allowed().title
  return fitsStage(action, row.stage) ? null : wrongStage(action, row.stage).title
}

const judgeAcknowledging =
  (actor: Actor): Judge =>
  (row) => ({
    refusal:
      row.stage === 'in_progress' || row.stage === 'awaiting_confirmation'
        ? 'Cơ quan đã tiếp nhận nhiệm vụ này.'
        : refusalByPolicy(actor, 'acknowledge', row),
  })

async function judgeExtending(
  trx: Trx,
  actor: Actor,
  act: Extract<BulkAct, { action: 'extend' }>,
  day: string,
): Promise<Judge> {
  const { extensions } = await findTrackingRules(trx, actor.tenantId)
  const calendar = await openWorkingCalendar(trx, actor.tenantId)
  const dayFor = (deadlineOn: string | null) =>
    act.to ?? reckon(calendar, { count: act.days ?? 0, unit: 'day' }, deadlineOn ?? day)
  return (row) => {
    const deadlineOn = row.deadlineKind === 'date' ? row.deadlineOn : null
    const toOn = dayFor(deadlineOn)
    const isPart = row.shape === 'part'
    const fault = faultOfExtension({ ...row, deadlineOn, isPart }, toOn, day, extensions)
    return { toOn, refusal: refusalByPolicy(actor, 'extend', row) ?? title(fault && dutyErrors[fault]()) }
  }
}

async function judgeReassigning(
  trx: Trx,
  actor: Actor,
  { organizationId }: Extract<BulkAct, { action: 'reassign' }>,
  day: string,
): Promise<Judge> {
  const isOpen = (await findOpenLeads(trx, actor.tenantId, [organizationId], day)).length > 0
  return (row) => {
    const byPolicy = refusalByPolicy(actor, 'reassign', row)
    if (byPolicy) return { refusal: byPolicy }
    if (row.lead.id === organizationId) return { refusal: dutyErrors.not_themselves().title }
    if (!isOpen) return { refusal: dutyErrors.lead_closed().title }
    return { refusal: row.isLedAlready ? dutyErrors.lead_already_assigned().title : null }
  }
}

/** Whether the act fits each of the chosen, in the order chosen, each once; writes nothing and asks a few statements in all. */
export async function judgeChosen(
  services: Services,
  trx: Trx,
  actor: Actor,
  act: BulkAct,
  assignmentIds: readonly string[],
): Promise<Judged[]> {
  const day = today(services.clock)
  const filter = { ...toFilter(actor, { part: 'all', shape: 'all' }, day), withCancelled: true }
  const toOrganizationId = act.action === 'reassign' ? act.organizationId : null
  const ids = [...new Set(assignmentIds)]
  const found = await findChosen(trx, filter, actor.personId, ids, toOrganizationId)
  const rows = new Map(found.map((row) => [row.id, row]))
  const judge =
    act.action === 'acknowledge'
      ? judgeAcknowledging(actor)
      : act.action === 'extend'
        ? await judgeExtending(trx, actor, act, day)
        : await judgeReassigning(trx, actor, act, day)
  return ids.map((assignmentId) => {
    const row = rows.get(assignmentId) ?? null
    if (!row) return { assignmentId, row, toOn: null, refusal: dutyErrors.assignment_not_found().title }
    return { assignmentId, row, toOn: null, ...judge(row) }
  })
}
