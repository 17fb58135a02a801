import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, agencyRoles, findPeopleAt } from '../../access/index.ts'
import { type Notice, notify } from '../../notifications/index.ts'
import { findDirectiveName } from './assign-store.ts'

type Given = {
  assignment: { id: string; leadOrganizationId: string }
  coordinators: readonly { organizationId: string | null }[]
}

/** What has no number of its own. */
const wordsOf: Record<string, string> = {
  meeting_conclusion: 'kết luận cuộc họp',
  leader_remark: 'ý kiến chỉ đạo của lãnh đạo',
  template: 'đợt giao theo mẫu',
}

function groupByOrganization(pairs: readonly (readonly [string | null, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [organizationId, assignmentId] of pairs)
    if (organizationId !== null) groups.set(organizationId, [...(groups.get(organizationId) ?? []), assignmentId])
  return groups
}

/** One notice per agency and part, however many duties: a directive must not bury its readers. */
export async function tellAssigned(
  services: Services,
  trx: Trx,
  actor: Actor,
  directiveId: string,
  given: readonly Given[],
): Promise<void> {
  const led = groupByOrganization(
    given.map(({ assignment }) => [assignment.leadOrganizationId, assignment.id] as const),
  )
  const helped = groupByOrganization(
    given.flatMap(({ assignment, coordinators }) =>
      coordinators.map(({ organizationId }) => [organizationId, assignment.id] as const),
    ),
  )
  const organizationIds = [...new Set([...led.keys(), ...helped.keys()])]
  const people = await findPeopleAt(trx, actor.tenantId, organizationIds, agencyRoles, today(services.clock))
  const directive = await findDirectiveName(trx, actor.tenantId, directiveId)
  const name = [directive?.number, directive?.symbol].filter(Boolean).join('/')
  const from = name ? `văn bản số ${name}` : (wordsOf[directive?.origin ?? ''] ?? 'văn bản chỉ đạo mới')
  const notices = (groups: Map<string, string[]>, kind: string, words: (count: number) => string): Notice[] =>
    [...groups].map(([organizationId, assignmentIds]) => ({
      tenantId: actor.tenantId,
      personIds: people.filter((person) => person.organizationId === organizationId).map(({ personId }) => personId),
      kind,
      title: words(assignmentIds.length),
      body: directive?.subject ?? null,
      link: assignmentIds.length === 1 ? `/nhiem-vu/${assignmentIds[0]}` : `/van-ban/${directiveId}`,
    }))
  await notify(
    services,
    trx,
    ...notices(led, 'duties_assigned', (count) => `Được giao chủ trì ${count} nhiệm vụ tại ${from}`),
    ...notices(helped, 'duties_to_coordinate', (count) => `Phối hợp thực hiện ${count} nhiệm vụ tại ${from}`),
  )
}
