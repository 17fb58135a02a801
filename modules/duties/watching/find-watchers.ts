import type { Trx } from '../../../platform/db/database.ts'
import type { Actor } from '../../access/index.ts'
import { findWhoMaySee } from '../find-who-may-see.ts'
import { findAllWatching, type Watching } from './watching-store.ts'

/** Who watches these assignments and may still see them on a day (yyyy-mm-dd); one statement where nobody does. */
export const findWatchers = async (
  trx: Trx,
  tenantId: string,
  assignmentIds: readonly string[],
  on: string,
): Promise<(Watching & { person: Actor })[]> =>
  findWhoMaySee(trx, tenantId, await findAllWatching(trx, tenantId, assignmentIds), on)
