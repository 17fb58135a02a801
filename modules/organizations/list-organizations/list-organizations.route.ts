import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { organizationSchema, toOrganizationAnswer } from '../organization-answer.ts'
import { mayAddOrganization } from '../organizations-policy.ts'
import { listOrganizationsOn } from '../organizations-store.ts'

export const listOrganizationsRoute = signedInRoute({
  method: 'GET',
  url: '/api/organizations',
  operationId: 'listOrganizations',
  summary: 'Danh bạ cơ quan tại một ngày',
  description:
    'The whole directory of a province (a few hundred rows) in one answer, for pickers that search as one types.',
  tag: 'organizations',
  query: z.object({ on: z.iso.date().optional() }),
  answer: z.object({
    on: z.iso.date(),
    items: z.array(organizationSchema),
    may: z.object({ addOrganization: z.boolean() }),
  }),
  handle: async ({ services, caller, query }) => {
    const on = query.on ?? today(services.clock)
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listOrganizationsOn(trx, caller.tenantId, on),
    )
    return {
      on,
      items: rows.map(toOrganizationAnswer),
      may: { addOrganization: mayAddOrganization(caller) },
    }
  },
})
