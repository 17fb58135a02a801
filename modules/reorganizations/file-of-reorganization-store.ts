import type { Trx } from '../../platform/db/database.ts'
import type { ReorganizationState } from './reorganization-record.ts'

/** States of the reorganizations that carry a file as their legal document. */
export async function findReorganizationOfFile(
  trx: Trx,
  tenantId: string,
  fileId: string,
): Promise<ReorganizationState[]> {
  const rows = await trx
    .selectFrom('reorganization')
    .select('state')
    .where('tenant_id', '=', tenantId)
    .where('file_id', '=', fileId)
    .execute()
  return rows.map(({ state }) => state as ReorganizationState)
}
