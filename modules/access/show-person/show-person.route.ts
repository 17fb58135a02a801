import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { accessErrors } from '../access-errors.ts'
import { mayManagePeople } from '../access-policy.ts'
import { findPersonWithPostings } from '../access-store.ts'
import { roles } from '../actor.ts'
import { personSchema } from '../list-people/list-people.route.ts'
import { signedInRoute } from '../signed-in-route.ts'
import { listHeld } from './show-person-store.ts'

const heldSchema = z
  .object({
    postingId: z.uuid(),
    postId: z.uuid(),
    organizationId: z.uuid(),
    organizationName: z.string().describe('As it was called on the first of these days'),
    role: z.enum(roles),
    title: z.string().nullable(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable().describe('The first day no longer'),
    isLast: z.boolean().describe('false: the post went on at another agency and the person with it'),
  })
  .meta({ id: 'HeldPost' })

export const showPersonRoute = signedInRoute({
  method: 'GET',
  url: '/api/people/:personId',
  operationId: 'showPerson',
  summary: 'Một người dùng và các vị trí công tác qua thời gian',
  tag: 'access',
  params: z.object({ personId: z.uuid() }),
  answer: personSchema.extend({ held: z.array(heldSchema).describe('The newest first') }).meta({ id: 'PersonPage' }),
  handle: async ({ services, caller, params }) => {
    if (!mayManagePeople(caller)) throw commonErrors.not_allowed()
    const { tenantId } = caller
    const { personId } = params
    return inTenant(services.database, tenantId, async (trx) => {
      const person = await findPersonWithPostings(trx, tenantId, personId, today(services.clock))
      if (!person) throw accessErrors.person_not_found()
      return { id: personId, ...person, held: await listHeld(trx, tenantId, personId) }
    })
  },
})
