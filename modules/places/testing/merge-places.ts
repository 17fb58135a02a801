import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { placeHistory } from '../place-history.ts'

type Space = { services: Services; tenantId: string; administrator: { personId: string } }

type Merger = {
  /** yyyy-mm-dd */
  on: string
  number: string
  /** names of communes that live on that day */
  merge: readonly string[]
  into: { name: string; code: string; parent: string }
}

/** Communes of a test space merge into a new one by a recorded reorganization of its own; answers the id of the new one. */
export async function mergePlaces(space: Space, { on, number, merge, into }: Merger): Promise<string> {
  const { tenantId, services } = space
  const [id, reorganizationId] = [newId(), newId()]
  return inTenant(services.database, tenantId, async (trx) => {
    await trx
      .insertInto('reorganization')
      .values({
        tenant_id: tenantId,
        id: reorganizationId,
        title: 'Sắp xếp',
        document_number: number,
        effective_on: on,
        state: 'recorded',
        created_by: space.administrator.personId,
        created_at: services.clock.now(),
        updated_at: services.clock.now(),
        recorded_at: services.clock.now(),
      })
      .execute()
    const idsByName = async (names: readonly string[]) => {
      const rows = await trx
        .selectFrom('known_place_version')
        .select(['place_id', 'name'])
        .where('name', 'in', [...names])
        .where('valid_to', 'is', null)
        .execute()
      return new Map(rows.map((row) => [row.name, row.place_id]))
    }
    const ids = await idsByName([...merge, into.parent])
    const ended = merge.flatMap((name) => ids.get(name) ?? [])
    await placeHistory.endPlaceVersions(trx, tenantId, ended, on, reorganizationId)
    const terms = { level: 'commune', kind: 'xã', name: into.name, code: into.code } as const
    await placeHistory.insertPlaces(trx, tenantId, [
      { ...terms, id, parentId: ids.get(into.parent) ?? null, validFrom: on, reorganizationId },
    ])
    await placeHistory.insertPlaceSuccessions(
      trx,
      tenantId,
      ended.map((predecessorId) => ({
        predecessorId,
        successorId: id,
        on,
        certainty: 'confirmed' as const,
        document: number,
        reorganizationId,
      })),
    )
    return id
  })
}
