import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { mayManagePeople, maySeeHolders } from '../access-policy.ts'
import { roles } from '../actor.ts'
import { signedInRoute } from '../signed-in-route.ts'
import { listPostsAt, type PostRow } from './list-posts-store.ts'

const holderSchema = z.object({
  postingId: z.uuid(),
  personId: z.uuid(),
  fullName: z.string(),
  isActive: z.boolean(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable().describe('The first day no longer'),
})

const postSchema = z
  .object({
    id: z.uuid(),
    role: z.enum(roles),
    title: z.string().nullable(),
    validFrom: z.iso.date().describe('Since when it is so at this agency'),
    validTo: z.iso.date().nullable(),
    isHeld: z.boolean().describe('Somebody holds it, or will'),
    holders: z.array(holderSchema).nullable().describe('null: this person is not told who'),
  })
  .meta({ id: 'Post' })

const toPost = (row: PostRow, seeHolders: boolean): z.input<typeof postSchema> => {
  const { id, role, title, validFrom, validTo, holders } = row
  return { id, role, title, validFrom, validTo, isHeld: holders.length > 0, holders: seeHolders ? holders : null }
}

export const listPostsRoute = signedInRoute({
  method: 'GET',
  url: '/api/organizations/:organizationId/posts',
  operationId: 'listPosts',
  summary: 'Vị trí công tác của một cơ quan tại một ngày và người giữ',
  description: 'Today and later also what is decided for a later day. Names only for administrators and the office.',
  tag: 'access',
  params: z.object({ organizationId: z.uuid() }),
  query: z.object({ ...pageQuery, on: daySchema.optional().describe('Today when left out') }),
  answer: pageOf(postSchema).extend({
    on: z.iso.date(),
    may: z.object({ managePosts: z.boolean(), seeHolders: z.boolean() }),
  }),
  handle: async ({ services, caller, params, query }) => {
    const now = today(services.clock)
    const on = query.on ?? now
    const after = decodeCursor(query.cursor, ['number', 'text', 'uuid', 'date'])
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listPostsAt(trx, caller.tenantId, params.organizationId, { on, today: now }, query.limit + 1, after),
    )
    const page = toPage(rows, query.limit, (row) => [row.order, row.title ?? '', row.id, row.validFrom])
    const seeHolders = maySeeHolders(caller)
    return {
      ...page,
      items: page.items.map((row) => toPost(row, seeHolders)),
      on,
      may: { managePosts: mayManagePeople(caller), seeHolders },
    }
  },
})
