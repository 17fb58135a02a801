import type { Register } from '../../pack-kit/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Actor } from '../access/index.ts'
import { loadScopes } from './keeper-scope.ts'
import { mayReadRegister, readsWholeRegister } from './registers-policy.ts'

/** Which records of a register a person reads: all, those of an area or kept by some agencies, or none. */
export type RecordReach = 'all' | 'none' | { placeIds: readonly string[]; organizationIds: readonly string[] }

/** What a person reads of each of some registers on a day (yyyy-mm-dd), asked for all of them at once. */
export async function loadReaches(
  trx: Trx,
  actor: Actor,
  registers: readonly Register[],
  on: string,
): Promise<(register: Register) => RecordReach> {
  const scopeOf = await loadScopes(trx, actor, registers, on)
  return (register) => {
    const scope = scopeOf(register)
    if (readsWholeRegister(actor, register, scope)) return 'all'
    if (!mayReadRegister(actor, register, scope)) return 'none'
    return { placeIds: [...scope.placeIds], organizationIds: scope.seatIds }
  }
}
