import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, postHistory } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { insertRecognitions } from '../../recognitions/index.ts'
import { findChoices } from '../choice-store.ts'
import type { Follower } from '../follower.ts'
import { lockDraft } from '../get-reorganization.ts'
import { judge } from '../judge.ts'
import { organizationUnits } from '../organization-units.ts'
import { placeUnits } from '../place-units.ts'
import { plannedRecognitions } from '../planned-recognitions.ts'
import { moveReorganization } from '../reorganization-store.ts'
import { reorganizationErrors } from '../reorganizations-errors.ts'
import { enqueueRun } from '../reorganizations-jobs.ts'
import type { UnitKind } from '../rules/change.ts'
import { namesIn } from '../rules/check-units.ts'
import type { Plan } from '../rules/plan.ts'
import { beginRun } from '../run-store.ts'
import type { UnitChanges } from '../units.ts'
import { workLeft } from '../work-left.ts'

const changesOf = (plan: Plan, kind: UnitKind): UnitChanges => {
  const of = <One extends { unit: UnitKind }>(all: readonly One[]) => all.filter(({ unit }) => unit === kind)
  return {
    ended: of(plan.ended).map(({ id }) => id),
    changed: of(plan.changed),
    made: of(plan.made),
    successions: of(plan.successions),
  }
}

/** Who takes the posts of each agency that ends: its main successor, or nobody. */
function postsGoTo(plan: Plan): Map<string, string | null> {
  const agencies = plan.ended.filter(({ unit }) => unit === 'organization')
  const main = new Map(
    plan.successions
      .filter(({ unit, position }) => unit === 'organization' && position === 1)
      .map(({ predecessorId, successorId }) => [predecessorId, successorId]),
  )
  return new Map(agencies.map(({ id }) => [id, main.get(id) ?? null]))
}

async function movePosts(trx: Trx, tenantId: string, reorganizationId: string, plan: Plan, on: string): Promise<void> {
  const chosen = await findChoices(trx, tenantId, reorganizationId, 'post')
  const single = new Map([...chosen].flatMap(([postId, [to]]) => (to ? [[postId, to] as const] : [])))
  await postHistory.movePosts(trx, tenantId, postsGoTo(plan), single, on, reorganizationId)
}

/**
 * Records a draft: the directory, the map, posts and recognitions change as of its day, all in one transaction; duties and
 * everything else follow page by page on that day. Nothing is written while a problem is left.
 * @throws reorganization_not_ready with the problems
 */
export async function recordReorganization(
  services: Services,
  actor: Actor,
  followers: readonly Follower[],
  reorganizationId: string,
  expectedVersion: number | null,
): Promise<void> {
  const { tenantId, personId } = actor
  const at = services.clock.now()
  await inTenant(services.database, tenantId, async (trx) => {
    const record = await lockDraft(trx, actor, reorganizationId, expectedVersion)
    const { plan, problems, changes, world } = await judge(trx, tenantId, record)
    const { effectiveOn: on, documentNumber } = record
    if (plan === null || on === null || documentNumber === null || problems.length > 0)
      throw reorganizationErrors.reorganization_not_ready({ problems })
    const left = await workLeft(trx, tenantId, followers, { plan, changes, nameOf: namesIn(changes, world, on) })
    if (left.length > 0) throw reorganizationErrors.reorganization_not_ready({ problems: left })
    await moveReorganization(trx, tenantId, reorganizationId, { state: 'recorded', by: personId, at })
    const day = { id: reorganizationId, on, document: documentNumber, today: today(services.clock) }
    await placeUnits.write(trx, tenantId, day, changesOf(plan, 'place'))
    await organizationUnits.write(trx, tenantId, day, changesOf(plan, 'organization'))
    await insertRecognitions(trx, actor, plannedRecognitions(plan, record), at)
    await movePosts(trx, tenantId, reorganizationId, plan, on)
    await beginRun(trx, tenantId, reorganizationId, 'follow', at)
    await enqueueRun(services, trx, { tenantId, reorganizationId, direction: 'follow' }, on)
    await appendAudit(services, trx, actor, {
      action: 'reorganization_recorded',
      subjectType: 'reorganization',
      subjectId: reorganizationId,
      details: { title: record.title, documentNumber, effectiveOn: on, changes: changes.length },
    })
  })
}
