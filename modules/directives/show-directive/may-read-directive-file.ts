import type { Trx } from '../../../platform/db/database.ts'
import type { Actor } from '../../access/index.ts'
import { findDirectiveOfFile } from '../directive-store.ts'
import { directiveIsVisible } from '../get-directive.ts'

/** True when the file is the original of a directive the actor may see. */
export async function mayReadDirectiveFile(trx: Trx, actor: Actor, fileId: string): Promise<boolean> {
  const directiveId = await findDirectiveOfFile(trx, actor.tenantId, fileId)
  return directiveId !== null && (await directiveIsVisible(trx, actor, directiveId))
}
