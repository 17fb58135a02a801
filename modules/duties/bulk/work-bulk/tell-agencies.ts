import { today } from '../../../../platform/clock.ts'
import type { Trx } from '../../../../platform/db/database.ts'
import type { Services } from '../../../../platform/services.ts'
import { type Actor, agencyRoles, findPeopleAt, holdsRole } from '../../../access/index.ts'
import { notify } from '../../../notifications/index.ts'
import { findOrganizations } from '../../../organizations/index.ts'
import { type BulkRunRow, countDoneByAgency } from '../bulk-store.ts'

/** The office, or for parts the agency that gave them on. */
const giverName = (actor: Actor): string =>
  holdsRole(actor, 'office') ? 'Văn phòng' : (actor.postings[0]?.organizationName ?? 'Cơ quan giao')

type Told = { organizationId: string; kind: string; title: string }

async function noticesOf(trx: Trx, actor: Actor, { id, act }: BulkRunRow): Promise<Told[]> {
  if (act.action === 'acknowledge') return []
  const { tenantId } = actor
  const giver = giverName(actor)
  const touched = await countDoneByAgency(trx, tenantId, id, act.action === 'extend')
  if (act.action === 'extend')
    return touched.map(({ organizationId, count }) => ({
      organizationId,
      kind: 'extension_granted',
      title: `${giver} gia hạn ${count} nhiệm vụ của cơ quan`,
    }))
  const [lead] = await findOrganizations(trx, tenantId, [act.organizationId])
  const count = touched.reduce((sum, one) => sum + one.count, 0)
  if (!lead || count === 0) return []
  const name = lead.shortName ?? lead.name
  return [
    {
      organizationId: act.organizationId,
      kind: 'duties_assigned',
      title: `${giver} giao cơ quan chủ trì ${count} nhiệm vụ của cơ quan khác chuyển sang`,
    },
    ...touched.map((one) => ({
      organizationId: one.organizationId,
      kind: 'lead_changed',
      title: `${giver} chuyển ${one.count} nhiệm vụ sang ${name} chủ trì`,
    })),
  ]
}

/** One notice for each agency, however many assignments; with the reason, and never to who did it. */
export async function tellAgencies(services: Services, trx: Trx, actor: Actor, run: BulkRunRow): Promise<void> {
  const { tenantId } = actor
  const notices = await noticesOf(trx, actor, run)
  const organizationIds = notices.map(({ organizationId }) => organizationId)
  const people = await findPeopleAt(trx, tenantId, organizationIds, agencyRoles, today(services.clock))
  const body = 'reason' in run.act ? run.act.reason : null
  for (const { organizationId, kind, title } of notices) {
    const personIds = people
      .filter((one) => one.organizationId === organizationId && one.personId !== actor.personId)
      .map(({ personId }) => personId)
    await notify(services, trx, { tenantId, personIds, kind, title, body, link: '/nhiem-vu' })
  }
}
