import type { Indicator } from '../../pack-kit/index.ts'
import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Services } from '../../platform/services.ts'
import { type Actor, agencyRoles, organizationsWithRole } from '../access/index.ts'
import { findNameHeirs } from '../organizations/index.ts'
import { keeperKeys } from '../registers/index.ts'
import { mayReadValue, readsAll } from './indicators-policy.ts'
import { findSeatLand } from './keepers-store.ts'
import type { KnownProgramme } from './programmes.ts'

/** What a person may see of a programme's values. */
export type Readable = {
  /** indicators of which they see at least some units */
  indicators: readonly Indicator[]
  /** whether they see those of a unit (null: the province) */
  sees(indicator: Indicator, placeId: string | null): boolean
  /** whether they may know how many records a register has */
  readsRegister(code: string): boolean
}

export async function findReadable(
  services: Pick<Services, 'clock'>,
  trx: Trx,
  actor: Actor,
  { programme }: KnownProgramme,
): Promise<Readable> {
  const organizationIds = organizationsWithRole(actor, ...agencyRoles)
  const closed = programme.registers.filter(({ readers }) => readers !== 'everyone')
  const isAsked = organizationIds.length > 0 && closed.length > 0
  const land = isAsked ? await findSeatLand(trx, actor.tenantId, organizationIds) : []
  const heirs = isAsked
    ? await findNameHeirs(trx, actor.tenantId, closed.flatMap(keeperKeys), today(services.clock))
    : []
  const kept: { whole: string[]; area: string[] } = { whole: [], area: [] }
  for (const register of isAsked ? closed : []) {
    const keys = keeperKeys(register)
    if (heirs.some(({ id, nameKey }) => keys.includes(nameKey) && organizationIds.includes(id)))
      kept.whole.push(register.code)
    if (register.keepers.some((keeper) => 'level' in keeper && land.some(({ level }) => level === keeper.level)))
      kept.area.push(register.code)
  }
  const own = new Set(land.map(({ placeId }) => placeId))
  return {
    indicators: programme.indicators.filter((indicator) => mayReadValue(actor, programme, indicator, kept, true)),
    sees: (indicator, placeId) => mayReadValue(actor, programme, indicator, kept, placeId !== null && own.has(placeId)),
    readsRegister: (code) => readsAll(actor) || kept.whole.includes(code),
  }
}
