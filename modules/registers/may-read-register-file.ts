import type { Trx } from '../../platform/db/database.ts'
import type { Actor } from '../access/index.ts'
import { loadScope } from './keeper-scope.ts'
import type { Programmes } from './programmes.ts'
import { findRecordsOfFile } from './record-files-store.ts'
import { isOwnRecord, readsWholeRegister } from './registers-policy.ts'

/** A file a record names, or named, is read by whoever reads the record. */
export const mayReadRegisterFile =
  (programmes: Programmes, today: () => string) =>
  async (trx: Trx, actor: Actor, fileId: string): Promise<boolean> => {
    for (const record of await findRecordsOfFile(trx, actor.tenantId, fileId)) {
      const known = programmes.registers.find(({ register }) => register.code === record.register)
      if (known === undefined) continue
      const scope = await loadScope(trx, actor, known.register, today())
      if (readsWholeRegister(actor, known.register, scope) || isOwnRecord(scope, record)) return true
    }
    return false
  }
