import type { Register } from '../../pack-kit/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Actor, agencyRoles, organizationsWithRole } from '../access/index.ts'
import { findNameHeirs } from '../organizations/index.ts'
import { type FoundArea, findArea } from './keeper-scope-store.ts'
import { keeperKeys } from './keepers.ts'

/** What a person keeps of one register. */
export type KeeperScope = {
  /** agencies of theirs that the register names, or that took over from one it names: these keep all of it */
  namedIds: readonly string[]
  /** agencies of theirs that keep it for their own area */
  seatIds: readonly string[]
  /** the places of that area, and those its land once was */
  placeIds: ReadonlySet<string>
}

/** Whoever works for the agency, and the office where it is itself named as keeper. */
export const keeperRoles = [...agencyRoles, 'office'] as const

export const noScope: KeeperScope = { namedIds: [], seatIds: [], placeIds: new Set() }

/** What a person keeps of each of some registers on a day (yyyy-mm-dd): a few statements, however many registers. */
export async function loadScopes<Of extends Register>(
  trx: Trx,
  actor: Actor,
  registers: readonly Of[],
  on: string,
): Promise<(register: Of) => KeeperScope> {
  const organizationIds = organizationsWithRole(actor, ...keeperRoles)
  if (organizationIds.length === 0) return () => noScope
  const heirs = await findNameHeirs(trx, actor.tenantId, registers.flatMap(keeperKeys), on)
  const areas = new Map<string, FoundArea[]>()
  for (const register of registers) {
    const levels = levelsOf(register)
    if (!areas.has(levels.join()))
      areas.set(levels.join(), await findArea(trx, actor.tenantId, { organizationIds, levels, on }))
  }
  return (register) => {
    const keys = keeperKeys(register)
    const named = heirs.filter(({ nameKey, id }) => keys.includes(nameKey) && organizationIds.includes(id))
    const area = areas.get(levelsOf(register).join()) ?? []
    const idsOf = (kind: FoundArea['kind']) => area.flatMap((one) => (one.kind === kind ? one.id : []))
    return {
      namedIds: [...new Set(named.map(({ id }) => id))],
      seatIds: idsOf('seat'),
      placeIds: new Set(idsOf('place')),
    }
  }
}

/** What a person keeps of a register on a day (yyyy-mm-dd). */
export const loadScope = async (trx: Trx, actor: Actor, register: Register, on: string): Promise<KeeperScope> =>
  (await loadScopes(trx, actor, [register], on))(register)

const levelsOf = ({ keepers }: Register): string[] =>
  keepers.flatMap((keeper) => ('level' in keeper ? keeper.level : [])).toSorted()
