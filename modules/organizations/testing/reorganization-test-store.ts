import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** A recorded reorganization without what the module of reorganizations does around it. */
export async function insertRecordedReorganization(
  trx: Trx,
  given: { tenantId: string; id: string; title: string; documentNumber: string; on: string; personId: string },
): Promise<void> {
  await sql`
    insert into reorganization (tenant_id, id, title, document_number, document_issued_on, document_issuer, effective_on, state,
      created_by, created_at, updated_at, recorded_by, recorded_at)
    values (${given.tenantId}, ${given.id}, ${given.title}, ${given.documentNumber}, ${given.on}, 'Hội đồng nhân dân tỉnh Sông Trà',
      ${given.on}, 'followed', ${given.personId}, now(), now(), ${given.personId}, now())`.execute(trx)
}
