import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { planForProvince } from '../add-committees/plan-for-province.ts'
import { listProvinces } from '../add-committees/province-store.ts'
import { mayAddOrganization } from '../organizations-policy.ts'

const named = z.object({ id: z.uuid(), name: z.string() })

export const listMissingCommitteesRoute = signedInRoute({
  method: 'GET',
  url: '/api/organizations/missing-committees',
  operationId: 'listMissingCommittees',
  summary: 'Các xã, phường, đặc khu của tỉnh chưa có Ủy ban nhân dân trong danh bạ',
  description: 'What addCommittees would do. `provinces` is filled while the province is not known.',
  tag: 'organizations',
  query: z.object({ on: daySchema.optional(), placeId: z.uuid().optional() }),
  answer: z.object({
    on: z.iso.date(),
    committee: named,
    provinceId: z.uuid().nullable(),
    provinces: z.array(named),
    toAdd: z.array(z.object({ placeId: z.uuid(), name: z.string(), validFrom: z.iso.date() })),
    toLink: z.array(named).describe('Known by name; they would be given their place'),
    taken: z.array(named).describe('Agencies that have the name of another commune: a person has to look'),
  }),
  handle: async ({ services, caller, query }) => {
    if (!mayAddOrganization(caller)) throw commonErrors.not_allowed()
    const on = query.on ?? today(services.clock)
    return inTenant(services.database, caller.tenantId, async (trx) => {
      const plan = await planForProvince(trx, caller.tenantId, on, query.placeId ?? null)
      const { committee, provinceId, toAdd, toLink, taken } = plan
      return {
        on,
        committee: { id: committee.organizationId, name: committee.name },
        provinceId,
        provinces: committee.placeId === null ? await listProvinces(trx, on) : [],
        toAdd: toAdd.map(({ placeId, name, validFrom }) => ({ placeId, name, validFrom })),
        toLink: toLink.map(({ organizationId, name }) => ({ id: organizationId, name })),
        taken: taken.map(({ organizationId, name }) => ({ id: organizationId, name })),
      }
    })
  },
})
