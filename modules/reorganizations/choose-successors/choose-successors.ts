import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { type Choice, type ChoiceKind, deleteChoices, putChoices } from '../choice-store.ts'
import { getReorganization } from '../get-reorganization.ts'
import { findSources } from '../list-subjects/list-subjects.ts'
import { reorganizationErrors } from '../reorganizations-errors.ts'
import { enqueueRun } from '../reorganizations-jobs.ts'
import { mayReorganize } from '../reorganizations-policy.ts'
import { beginRun, lockRun } from '../run-store.ts'

/** `successorIds` null takes an earlier choice back. */
export type GivenChoice = { kind: ChoiceKind; subjectId: string; successorIds: readonly string[] | null }

/**
 * Keeps to whom the office gives single duties and posts. After the reorganization was recorded, what was waiting moves at once.
 * @throws choice_not_offered when one of them takes over from nobody here
 */
export async function chooseSuccessors(
  services: Services,
  actor: Actor,
  reorganizationId: string,
  given: readonly GivenChoice[],
): Promise<void> {
  if (!mayReorganize(actor)) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  const at = services.clock.now()
  await inTenant(services.database, tenantId, async (trx) => {
    const record = await getReorganization(trx, actor, reorganizationId)
    if (!['draft', 'recorded', 'following', 'followed'].includes(record.state))
      throw reorganizationErrors.reorganization_not_recorded()
    const sources = await findSources(trx, tenantId, record)
    const offered = new Set(
      [...sources.values()].flatMap(({ id, ends, successors }) => [
        ...successors.map((successor) => successor.id),
        ...(ends ? [] : [id]),
      ]),
    )
    const choices = given.flatMap(({ successorIds, ...choice }): Choice[] =>
      successorIds === null ? [] : [{ ...choice, successorIds: [...new Set(successorIds)] }],
    )
    if (choices.some(({ successorIds }) => successorIds.some((id) => !offered.has(id))))
      throw reorganizationErrors.choice_not_offered()
    await deleteChoices(
      trx,
      tenantId,
      reorganizationId,
      given.filter(({ successorIds }) => successorIds === null),
    )
    await putChoices(trx, { tenantId, reorganizationId, personId, at }, choices)
    await appendAudit(services, trx, actor, {
      action: 'reorganization_successors_chosen',
      subjectType: 'reorganization',
      subjectId: reorganizationId,
      details: { count: given.length },
    })
    if (record.state !== 'followed') return
    const run = await lockRun(trx, tenantId, reorganizationId, 'follow')
    if (run?.state !== 'finished') return
    await beginRun(trx, tenantId, reorganizationId, 'follow', at)
    await enqueueRun(services, trx, { tenantId, reorganizationId, direction: 'follow' }, '1970-01-01')
  })
}
