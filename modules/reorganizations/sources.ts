import type { Trx } from '../../platform/db/database.ts'
import { findOrganizations, organizationHistory } from '../organizations/index.ts'
import type { Source } from './follower.ts'
import type { Plan } from './rules/plan.ts'

type Link = {
  predecessorId: string
  successorId: string
  position: number
  fields: readonly string[] | null
  predecessorEnds: boolean
}

function toSources(links: readonly Link[], nameOf: (id: string) => string): Map<string, Source> {
  const byPredecessor = Map.groupBy(
    [...links].sort((left, right) => left.position - right.position),
    ({ predecessorId }) => predecessorId,
  )
  return new Map(
    [...byPredecessor].map(([id, own]) => [
      id,
      {
        id,
        name: nameOf(id),
        ends: own.some(({ predecessorEnds }) => predecessorEnds),
        successors: own.map(({ successorId, fields }) => ({ id: successorId, name: nameOf(successorId), fields })),
      },
    ]),
  )
}

/** Agencies whose work would pass on by a plan. */
export const sourcesOfPlan = (plan: Plan, nameOf: (id: string) => string): Map<string, Source> =>
  toSources(
    plan.successions.filter(({ unit }) => unit === 'organization'),
    nameOf,
  )

/** Agencies whose work passes on by a reorganization that was recorded. */
export async function loadSources(trx: Trx, tenantId: string, reorganizationId: string): Promise<Map<string, Source>> {
  const links = await organizationHistory.findSuccessionsOf(trx, tenantId, reorganizationId)
  const ids = [...new Set(links.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]))]
  const names = new Map((await findOrganizations(trx, tenantId, ids)).map(({ id, name }) => [id, name]))
  return toSources(links, (id) => names.get(id) ?? '')
}
