import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { findCommittee } from '../../organizations/index.ts'
import { insertChanges } from '../change-store.ts'
import { lockDraft } from '../get-reorganization.ts'
import { judge } from '../judge.ts'
import { touchReorganization } from '../reorganization-store.ts'
import { reorganizationErrors } from '../reorganizations-errors.ts'
import { type Change, madeBy, unitsOf } from '../rules/change.ts'
import type { Plan } from '../rules/plan.ts'
import { type PlaceFacts, proposeCommittees } from '../rules/propose-committees.ts'
import { findCommitteesAcross, findPlacesOfDay } from './propose-committees-store.ts'

/** The province's committee from the day on: one the draft makes, else the one there is. */
const madeCommittee = (changes: readonly Change[]): string | undefined =>
  changes.flatMap(madeBy).find(({ terms }) => terms.kind === 'people_committee' && terms.level === 'province')?.id

/** What the draft itself does to places, over what is recorded of them. */
function withPlanned({ names, successions }: PlaceFacts, plan: Plan): PlaceFacts {
  const ended = new Set(plan.ended.map(({ id }) => id))
  const given = [...plan.made, ...plan.changed].flatMap(({ unit, id, terms }) =>
    unit === 'place' ? [[id, terms.name] as const] : [],
  )
  return {
    names: new Map([...[...names].filter(([id]) => !ended.has(id)), ...given]),
    successions: [...successions, ...plan.successions.filter(({ unit }) => unit === 'place')],
  }
}

/**
 * Adds to a draft the changes by which People's Committees follow what the map says of their places on the draft's day;
 * committees the draft speaks of already are left to it.
 * @returns the new version and how many changes were added
 * @throws effective_day_needed
 */
export async function addCommitteeChanges(
  services: Services,
  actor: Actor,
  reorganizationId: string,
  expectedVersion: number | null,
): Promise<{ version: number; added: number }> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const record = await lockDraft(trx, actor, reorganizationId, expectedVersion)
    const { effectiveOn: on } = record
    if (on === null) throw reorganizationErrors.effective_day_needed()
    const { changes: present, plan } = await judge(trx, tenantId, record)
    const named = new Set(present.flatMap(unitsOf).map(({ id }) => id))
    const committees = (await findCommitteesAcross(trx, tenantId, on)).filter(({ id }) => !named.has(id))
    const recorded = await findPlacesOfDay(
      trx,
      committees.map(({ placeId }) => placeId),
      on,
    )
    const places = plan ? withPlanned(recorded, plan) : recorded
    const parentId = madeCommittee(present) ?? (await findCommittee(trx, tenantId, on))
    const changes = parentId === null ? [] : proposeCommittees(committees, places, parentId, newId)
    await insertChanges(trx, tenantId, reorganizationId, changes)
    const version = await touchReorganization(trx, tenantId, reorganizationId, services.clock.now())
    return { version, added: changes.length }
  })
}
