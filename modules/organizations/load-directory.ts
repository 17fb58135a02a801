import type { Trx } from '../../platform/db/database.ts'
import { listEntriesOn } from './directory-store.ts'
import { findCommittee } from './find-committee.ts'
import type { Directory } from './rules/directory.ts'
import { makeDirectory } from './rules/resolve-mention.ts'

/** The directory as it stood on a date (yyyy-mm-dd), ready for resolving mentions. */
export const loadDirectory = async (trx: Trx, tenantId: string, on: string): Promise<Directory> =>
  makeDirectory(await listEntriesOn(trx, tenantId, on), await findCommittee(trx, tenantId, on))
