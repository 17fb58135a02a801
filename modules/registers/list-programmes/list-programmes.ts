import type { Register } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, holdsRole } from '../../access/index.ts'
import { findNameHeirs } from '../../organizations/index.ts'
import { type KeeperScope, loadScopes } from '../keeper-scope.ts'
import { keeperKeys, livingKeepers } from '../keepers.ts'
import type { Programmes } from '../programmes.ts'
import { isKeeper, mayReadRegister, registerMay } from '../registers-policy.ts'
import { mostCounted, type ProgrammeAnswer, type RegisterLine } from './programme-answer.ts'
import { countWaiting } from './waiting-store.ts'

/** The programmes of the installation, of each the registers a person may read, with who keeps them and what waits for the person. */
export const listProgrammes = (services: Services, programmes: Programmes, actor: Actor): Promise<ProgrammeAnswer[]> =>
  inTenant(services.database, actor.tenantId, async (trx) => {
    const day = today(services.clock)
    const all = programmes.registers.map(({ register }) => register)
    const scopeOf = await loadScopes(trx, actor, all, day)
    const readable = all.filter((register) => mayReadRegister(actor, register, scopeOf(register)))
    const heirs = await findNameHeirs(trx, actor.tenantId, readable.flatMap(keeperKeys), day)
    const waiting = await loadWaiting(trx, actor, readable, scopeOf)
    const lines = new Map(
      readable.map((register): [string, RegisterLine] => [
        register.code,
        {
          code: register.code,
          name: register.name,
          purpose: register.purpose,
          keepers: livingKeepers(register, heirs),
          keptByLevels: register.keepers.flatMap((keeper) => ('level' in keeper ? keeper.level : [])),
          waiting: waiting.get(register.code) ?? null,
          may: registerMay(actor, register, scopeOf(register)),
        },
      ]),
    )
    return programmes.all.map(({ programme: { code, name, version, registers }, hash }) => ({
      code,
      name,
      version,
      hash,
      registers: registers.flatMap((register) => lines.get(register.code) ?? []),
    }))
  })

/** Of the registers in which a person has something to do; the office, which verifies all, of every one. */
async function loadWaiting(
  trx: Trx,
  actor: Actor,
  registers: readonly Register[],
  scopeOf: (register: Register) => KeeperScope,
): Promise<Map<string, NonNullable<RegisterLine['waiting']>>> {
  const verifiesAll = holdsRole(actor, 'office')
  const counted = registers
    .filter((register) => verifiesAll || isKeeper(scopeOf(register)))
    .map((register) => {
      const { namedIds, placeIds, seatIds } = scopeOf(register)
      return {
        register: register.code,
        all: verifiesAll || namedIds.length > 0,
        placeIds: [...placeIds],
        keeperIds: seatIds,
      }
    })
  const found = await countWaiting(trx, actor.tenantId, counted, mostCounted)
  return new Map(found.map(({ register, ...counts }) => [register, counts]))
}
