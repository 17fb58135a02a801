import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import type { Services } from '../../platform/services.ts'
import type { Actor } from '../access/index.ts'
import { type KeeperScope, loadScope } from './keeper-scope.ts'
import type { KnownRegister } from './known-register.ts'
import type { Programmes } from './programmes.ts'
import { registerErrors } from './registers-errors.ts'
import { mayReadRegister } from './registers-policy.ts'

/** A register opened for a person within a transaction. */
export type OpenRegister = { trx: Trx; known: KnownRegister; scope: KeeperScope; actor: Actor; today: string; at: Date }

/**
 * Runs work on a register in one transaction, with the records of the space at the version at hand and what the person keeps of it.
 * @throws register_not_found, also where the person may not see it
 */
export async function inRegister<Answer>(
  services: Services,
  programmes: Programmes,
  actor: Actor,
  code: string,
  work: (open: OpenRegister) => Promise<Answer>,
): Promise<Answer> {
  const known = await programmes.open(services, actor.tenantId, code)
  const day = today(services.clock)
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const scope = await loadScope(trx, actor, known.register, day)
    if (!mayReadRegister(actor, known.register, scope)) throw registerErrors.register_not_found()
    return work({ trx, known, scope, actor, today: day, at: services.clock.now() })
  })
}
