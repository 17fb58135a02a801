import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { findChoices } from '../choice-store.ts'
import type { ChoiceSubject, Follower, Source } from '../follower.ts'
import { getReorganization } from '../get-reorganization.ts'
import { judge } from '../judge.ts'
import { makeDecider, mayChooseFor } from '../make-decide.ts'
import type { ReorganizationRecord } from '../reorganization-record.ts'
import { reorganizationErrors } from '../reorganizations-errors.ts'
import { namesIn } from '../rules/check-units.ts'
import type { Suggestion } from '../rules/suggest-successor.ts'
import { loadSources, sourcesOfPlan } from '../sources.ts'

export type OfferedSubject = ChoiceSubject & {
  source: Source
  suggestion: Suggestion | null
  chosenIds: string[] | null
}

/** Agencies whose work passes on: by the plan while it is a draft, as recorded afterwards. */
export async function findSources(
  trx: Trx,
  tenantId: string,
  record: ReorganizationRecord,
): Promise<Map<string, Source>> {
  if (record.state !== 'draft') return loadSources(trx, tenantId, record.id)
  const { plan, changes, world } = await judge(trx, tenantId, record)
  return plan ? sourcesOfPlan(plan, namesIn(changes, world, record.effectiveOn ?? '')) : new Map()
}

/** A page of what the office may choose a successor for, with what the words suggest. `after` is the last id shown. */
export async function listSubjects(
  services: Services,
  actor: Actor,
  followers: readonly Follower[],
  reorganizationId: string,
  {
    part,
    sourceId,
    limit,
    after,
  }: { part: string; sourceId?: string | undefined; limit: number; after: string | null },
): Promise<OfferedSubject[]> {
  const { tenantId } = actor
  const list = followers.find((follower) => follower.part === part)?.listSubjects
  if (!list) throw reorganizationErrors.reorganization_not_found()
  return inTenant(services.database, tenantId, async (trx) => {
    const record = await getReorganization(trx, actor, reorganizationId)
    const sources = await findSources(trx, tenantId, record)
    const open = [...sources.values()].filter((source) => mayChooseFor(source) && (!sourceId || source.id === sourceId))
    const subjects = await list(
      trx,
      tenantId,
      open.map(({ id }) => id),
      limit,
      after,
    )
    const decider = await makeDecider(trx, tenantId, new Map(open.map((source) => [source.id, source])), 'suggested')
    const chosen = await findChoices(
      trx,
      tenantId,
      reorganizationId,
      'assignment',
      subjects.map(({ id }) => id),
    )
    return subjects.flatMap((subject) => {
      const source = sources.get(subject.sourceId)
      if (!source) return []
      const suggestion = decider.suggest(source.id, subject.text)
      return [{ ...subject, source, suggestion, chosenIds: chosen.get(subject.id) ?? null }]
    })
  })
}
