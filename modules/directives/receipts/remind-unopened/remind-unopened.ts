import { dateInVietnam, today } from '../../../../platform/clock.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import { type Actor, agencyRoles, findPeopleAt } from '../../../access/index.ts'
import { appendAudit } from '../../../audit/index.ts'
import { notify } from '../../../notifications/index.ts'
import { getVisibleDirective } from '../../get-directive.ts'
import { mayBeReminded } from '../../rules/unopened.ts'
import { mayRemindUnopened } from '../receipts-policy.ts'
import { findPartyOpenings, insertReminders } from '../receipts-store.ts'

/** Reminds the agencies of which nobody has opened an issued directive, each once a day; answers how many. */
export async function remindUnopened(
  services: Services,
  actor: Actor,
  directiveId: string,
): Promise<{ reminded: number }> {
  const { tenantId, personId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const directive = await getVisibleDirective(trx, actor, directiveId)
    if (!mayRemindUnopened(actor)) throw commonErrors.not_allowed()
    const day = today(services.clock)
    const issuedOn = directive.status === 'issued' && directive.issuedAt ? dateInVietnam(directive.issuedAt) : null
    const waiting = (await findPartyOpenings(trx, tenantId, directiveId))
      .filter(({ openings, remindedOn }) => openings.length === 0 && mayBeReminded({ issuedOn, remindedOn }, day))
      .map(({ organization }) => organization.id)
    const reminder = { tenantId, directiveId, onDate: day, remindedBy: personId, remindedAt: services.clock.now() }
    const reminded = await insertReminders(trx, reminder, waiting)
    if (reminded.length === 0) return { reminded: 0 }
    const people = await findPeopleAt(trx, tenantId, reminded, agencyRoles, day)
    const number = [directive.number, directive.symbol].filter(Boolean).join('/')
    await notify(services, trx, {
      tenantId,
      personIds: people.map((person) => person.personId),
      kind: 'directive_unopened',
      title: `Cơ quan bạn chưa mở ${number ? `văn bản số ${number}` : 'một văn bản chỉ đạo'}`,
      body: directive.subject,
      link: `/van-ban/${directiveId}`,
    })
    await appendAudit(services, trx, actor, {
      action: 'directive_unopened_reminded',
      subjectType: 'directive',
      subjectId: directiveId,
      details: { agencies: reminded.length },
    })
    return { reminded: reminded.length }
  })
}
