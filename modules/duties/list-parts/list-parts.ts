import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { toStateAnswer } from '../duty-answer.ts'
import { maySeeAssignment } from '../duty-policy.ts'
import { findParties } from '../parties-store.ts'
import { findWhole, listParts as listPartRows, type PartRow } from '../parts/parts-store.ts'
import { requireVisibleAssignment } from '../require-visible-assignment.ts'
import { partsSentence } from '../rules/parts-sentence.ts'

const over: readonly PartRow['stage'][] = ['completed', 'cancelled', 'recalled']

/** The parts of an assignment with how far they are, and what it is itself a part or an instance of. */
export async function listParts(services: Services, actor: Actor, assignmentId: string) {
  const { tenantId } = actor
  const day = today(services.clock)
  return inTenant(services.database, tenantId, async (trx) => {
    await requireVisibleAssignment(trx, actor, assignmentId)
    const rows = await listPartRows(trx, tenantId, assignmentId)
    const whole = await findWhole(trx, tenantId, assignmentId)
    const [parties] = whole ? await findParties(trx, tenantId, [whole.id]) : []
    const parts = rows.map((row) => ({
      id: row.id,
      text: row.text,
      product: row.product,
      lead: row.lead,
      deadlineOn: row.deadlineOn,
      state: toStateAnswer({ ...row, stageSince: new Date(row.stageSince) }, day),
      lastReportAt: row.lastReportAt && new Date(row.lastReportAt).toISOString(),
      lastReportText: row.lastReportText,
      partCount: row.partCount,
    }))
    const facts = parts.map(({ state, lead }) => ({
      isDone: state.stage === 'completed',
      isOpen: !over.includes(state.stage),
      isOverdue: state.class === 'in_progress_overdue',
      leadName: lead.shortName ?? lead.name,
    }))
    return {
      whole: whole ? { ...whole, mayOpen: parties !== undefined && maySeeAssignment(actor, parties) } : null,
      parts,
      openCount: facts.filter(({ isOpen }) => isOpen).length,
      sentence: partsSentence(facts),
    }
  })
}
