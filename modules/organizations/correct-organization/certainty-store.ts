import type { Trx } from '../../../platform/db/database.ts'
import type { Certainty } from '../organization-terms.ts'

/** Says whether the version that begins on a day still wants confirming, and why. */
export async function setCertainty(
  trx: Trx,
  tenantId: string,
  given: { organizationId: string; validFrom: string; certainty: Certainty; note: string | null },
): Promise<void> {
  await trx
    .updateTable('organization_version')
    .set({ certainty: given.certainty, note: given.note })
    .where('tenant_id', '=', tenantId)
    .where('organization_id', '=', given.organizationId)
    .where('valid_from', '=', given.validFrom)
    .execute()
}
