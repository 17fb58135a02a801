import type { Trx } from '../../platform/db/database.ts'
import { findOrganizations } from '../organizations/index.ts'
import { templatesErrors } from './duty-templates-errors.ts'
import type { TemplateItem } from './template-record.ts'

/** Every agency of a template is in the directory, closed ones included: who took over is asked when it is given out. */
export async function requireKnownAgencies(trx: Trx, tenantId: string, items: readonly TemplateItem[]): Promise<void> {
  const ids = [...new Set(items.flatMap((item) => [...item.leadOrganizationIds, ...item.coordinatorOrganizationIds]))]
  const known = new Set((await findOrganizations(trx, tenantId, ids)).map(({ id }) => id))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length > 0) throw templatesErrors.template_agency_unknown({ organizationIds: unknown })
}
