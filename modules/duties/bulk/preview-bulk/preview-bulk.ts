import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import type { BulkAct } from '../bulk-answer.ts'
import { type Judged, judgeChosen } from '../judge-chosen.ts'

const toItem = ({ assignmentId, row, toOn, refusal }: Judged) => ({
  assignmentId,
  ordinal: row?.ordinal ?? null,
  text: row?.text ?? null,
  directive: row?.directive ?? null,
  lead: row?.lead ?? null,
  deadlineOn: row?.deadlineOn ?? null,
  toOn,
  message: refusal,
  isRefused: refusal !== null,
})

/** What an act would do to each of the chosen, and which it would leave and why; writes nothing. */
export async function previewBulk(services: Services, actor: Actor, act: BulkAct, assignmentIds: readonly string[]) {
  const judged = await inTenant(services.database, actor.tenantId, (trx) =>
    judgeChosen(services, trx, actor, act, assignmentIds),
  )
  const items = judged.map(toItem)
  const refused = items.filter(({ isRefused }) => isRefused)
  const accepted = items.filter(({ isRefused }) => !isRefused)
  return { willDo: accepted.length, willRefuse: refused.length, items: [...refused, ...accepted] }
}
