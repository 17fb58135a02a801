import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, postHistory } from '../../access/index.ts'
import { nameOfField } from '../../organizations/index.ts'
import type { Follower, Source } from '../follower.ts'
import { getReorganization } from '../get-reorganization.ts'
import { judge } from '../judge.ts'
import { mayChooseFor } from '../make-decide.ts'
import { namesIn } from '../rules/check-units.ts'
import { describeAltered, describeMade } from '../rules/describe-unit.ts'
import type { Plan } from '../rules/plan.ts'
import { versionAcross, type WorldFacts } from '../rules/unit-facts.ts'
import { sourcesOfPlan } from '../sources.ts'
import { workLeft } from '../work-left.ts'
import type { Preview } from './preview-answer.ts'

const mostNamed = 100

type Lines = Preview['units']
type Line = NonNullable<Lines>['ended']['items'][number]

function toLines(plan: Plan, world: WorldFacts, on: string, nameOf: (id: string) => string): Lines {
  const words = { name: nameOf, field: nameOfField }
  const follows = new Set(plan.followers)
  const changed = plan.changed.filter(({ id }) => !follows.has(id))
  const successors = Map.groupBy(plan.successions, ({ predecessorId }) => predecessorId)
  const lines = <Unit extends Pick<Line, 'unit' | 'id'>>(
    units: readonly Unit[],
    more: (unit: Unit) => Pick<Line, 'becomes' | 'details'>,
  ) => ({
    count: units.length,
    items: units
      .slice(0, mostNamed)
      .map((unit) => ({ unit: unit.unit, id: unit.id, name: nameOf(unit.id), ...more(unit) })),
  })
  return {
    ended: lines(plan.ended, ({ id }) => ({
      becomes: (successors.get(id) ?? []).map(({ successorId }) => nameOf(successorId)).join(', '),
      details: [],
    })),
    made: lines(plan.made, ({ terms }) => ({ becomes: terms.name, details: describeMade(terms, words) })),
    changed: lines(changed, ({ id, terms }) => {
      const facts = world.units.get(id)
      const before = facts && versionAcross(facts, on)
      return { becomes: terms.name, details: before ? describeAltered(before, terms, words) : [] }
    }),
    followers: { count: plan.followers.length },
    recognitions: { count: plan.recognitions.length },
  }
}

async function countParts(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  followers: readonly Follower[],
  sources: ReadonlyMap<string, Source>,
): Promise<Preview['parts']> {
  const idsOf = (which: (source: Source) => boolean) => [...sources.values()].filter(which).map(({ id }) => id)
  const [ending, divided, goingOn] = [
    idsOf(({ ends }) => ends),
    idsOf((source) => source.ends && mayChooseFor(source)),
    idsOf(({ ends }) => !ends),
  ]
  const parts: Preview['parts'] = []
  for (const { part, label, count, countChosen } of followers) {
    const total = await count(trx, tenantId, ending)
    const chosenOf = (ids: readonly string[]) => countChosen?.(trx, tenantId, ids, reorganizationId) ?? 0
    const [choosable, optional] = countChosen
      ? [await count(trx, tenantId, divided), await count(trx, tenantId, goingOn)]
      : [0, 0]
    const [chosen, optionalChosen] = [await chosenOf(divided), await chosenOf(goingOn)]
    parts.push({ part, label, total, choosable, chosen, optional, optionalChosen })
  }
  return parts
}

async function previewPosts(trx: Trx, tenantId: string, plan: Plan, on: string): Promise<Preview['posts']> {
  const ended = plan.ended.filter(({ unit }) => unit === 'organization').map(({ id }) => id)
  const passedOn = new Set(plan.successions.map(({ predecessorId }) => predecessorId))
  const posts = await postHistory.findPostsFrom(trx, tenantId, ended, on)
  const people = (which: typeof posts) => new Set(which.flatMap(({ holders }) => holders)).size
  const ending = posts.filter(({ organizationId }) => !passedOn.has(organizationId))
  return {
    moved: posts.length - ending.length,
    ended: ending.length,
    people: people(posts),
    peopleWithoutPost: people(ending),
  }
}

/** Everything a draft would touch, counted before anything is written, and what still prevents recording it. */
export async function previewReorganization(
  services: Services,
  actor: Actor,
  followers: readonly Follower[],
  reorganizationId: string,
): Promise<Preview> {
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const record = await getReorganization(trx, actor, reorganizationId)
    const { plan, problems, warnings, changes, world } = await judge(trx, tenantId, record)
    if (plan === null || record.effectiveOn === null) return { problems, warnings, units: null, parts: [], posts: null }
    const nameOf = namesIn(changes, world, record.effectiveOn)
    const sources = sourcesOfPlan(plan, nameOf)
    return {
      problems: [...problems, ...(await workLeft(trx, tenantId, followers, { plan, changes, nameOf }))],
      warnings,
      units: toLines(plan, world, record.effectiveOn, nameOf),
      parts: await countParts(trx, tenantId, reorganizationId, followers, sources),
      posts: await previewPosts(trx, tenantId, plan, record.effectiveOn),
    }
  })
}
