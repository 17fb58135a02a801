import type { Trx } from '../../platform/db/database.ts'
import type { Actor } from '../access/index.ts'
import { findReorganizationOfFile } from './file-of-reorganization-store.ts'
import { maySeeReorganization } from './reorganizations-policy.ts'

/** The legal document of a reorganization is read by whoever may read the reorganization. */
export async function mayReadReorganizationFile(trx: Trx, actor: Actor, fileId: string): Promise<boolean> {
  const states = await findReorganizationOfFile(trx, actor.tenantId, fileId)
  return states.some((state) => maySeeReorganization(actor, state))
}
