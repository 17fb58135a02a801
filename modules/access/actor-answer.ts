import { z } from 'zod'
import { mayManagePeople } from './access-policy.ts'
import { type Actor, roles } from './actor.ts'

export const postingSchema = z.object({
  organizationId: z.uuid(),
  organizationName: z.string(),
  role: z.enum(roles),
  title: z.string().nullable(),
})

/** The signed-in person as the screens need it. */
export const actorSchema = z
  .object({
    personId: z.uuid(),
    fullName: z.string(),
    email: z.string(),
    tenantName: z.string(),
    isDemo: z.boolean().describe('The space holds demonstration data only'),
    postings: z.array(postingSchema),
    may: z.object({ managePeople: z.boolean() }),
  })
  .meta({ id: 'Me' })

export const toActorAnswer = (actor: Actor) => ({
  personId: actor.personId,
  fullName: actor.fullName,
  email: actor.email,
  tenantName: actor.tenantName,
  isDemo: actor.isDemo,
  postings: [...actor.postings],
  may: { managePeople: mayManagePeople(actor) },
})
