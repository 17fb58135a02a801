import { dateInVietnam, today } from '../../../../platform/clock.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { getVisibleDirective } from '../../get-directive.ts'
import { mayBeReminded, unopenedAfterDays } from '../../rules/unopened.ts'
import { mayRemindUnopened, maySeeReceipts } from '../receipts-policy.ts'
import { findOtherOpenings, findPartyOpenings } from '../receipts-store.ts'

/** Who opened an issued directive and when, agency by agency, and which agencies have not. */
export async function listOpenings(services: Services, actor: Actor, directiveId: string) {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const directive = await getVisibleDirective(trx, actor, directiveId)
    if (!maySeeReceipts(actor)) throw commonErrors.not_allowed()
    const agencies = await findPartyOpenings(trx, tenantId, directiveId)
    const day = today(services.clock)
    const issuedOn = directive.issuedAt ? dateInVietnam(directive.issuedAt) : null
    const waiting = agencies.filter(({ openings }) => openings.length === 0)
    return {
      agencies,
      others: await findOtherOpenings(
        trx,
        tenantId,
        directiveId,
        agencies.map(({ organization }) => organization.id),
      ),
      unopenedAfterDays,
      toRemind: waiting.filter(({ remindedOn }) => mayBeReminded({ issuedOn, remindedOn }, day)).length,
      may: { remind: mayRemindUnopened(actor) },
    }
  })
}
