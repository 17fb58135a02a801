import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { decodeCursor, pageOf, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { type DirectoryFilter, listDirectory, listNamed } from '../directory-store.ts'
import {
  organizationKinds,
  organizationLevels,
  organizationSchema,
  toOrganizationAnswer,
} from '../organization-answer.ts'
import { mayAddOrganization } from '../organizations-policy.ts'
import { foldForSearch } from '../rules/fold-for-search.ts'

const mostIds = 200

const listQuery = z.object({
  on: daySchema.optional().describe('The directory of this day; today when left out'),
  words: z.string().max(200).optional().describe('Parts of names or codes, with or without diacritics'),
  parentId: z
    .union([z.uuid(), z.literal('none')])
    .optional()
    .describe('Directly under this agency; none: under nobody'),
  level: z.enum(organizationLevels).optional(),
  kind: z.enum(organizationKinds).optional(),
  placeId: z.uuid().optional(),
  ids: z
    .string()
    .max(37 * mostIds)
    .transform((text) => text.split(','))
    .pipe(z.array(z.uuid()).max(mostIds))
    .optional()
    .describe(
      'Just these, separated by commas, whatever else is asked; of one that does not exist then, its nearest terms',
    ),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1000).optional(),
})

const toFilter = (query: z.output<typeof listQuery>, on: string): DirectoryFilter => ({
  on,
  ...(query.words ? { words: foldForSearch(query.words).split(' ').filter(Boolean) } : {}),
  ...(query.parentId ? { parentId: query.parentId === 'none' ? null : query.parentId } : {}),
  ...(query.level ? { level: query.level } : {}),
  ...(query.kind ? { kind: query.kind } : {}),
  ...(query.placeId ? { placeId: query.placeId } : {}),
})

export const listOrganizationsRoute = signedInRoute({
  method: 'GET',
  url: '/api/organizations',
  operationId: 'listOrganizations',
  summary: 'Danh bạ cơ quan tại một ngày: tìm theo tên, theo cây, theo cấp',
  tag: 'organizations',
  query: listQuery,
  answer: pageOf(organizationSchema).extend({
    on: z.iso.date(),
    may: z.object({ addOrganization: z.boolean() }),
  }),
  handle: async ({ services, caller, query }) => {
    const on = query.on ?? today(services.clock)
    const after = decodeCursor(query.cursor, ['number', 'text', 'uuid'])
    const { tenantId } = caller
    const { ids } = query
    const rows = await inTenant(services.database, tenantId, (trx) =>
      ids
        ? listNamed(trx, tenantId, ids, on)
        : listDirectory(trx, tenantId, toFilter(query, on), query.limit + 1, after),
    )
    const page = toPage(rows, ids ? mostIds : query.limit, (row) => [row.rank, row.name, row.organizationId])
    return {
      ...page,
      items: page.items.map(toOrganizationAnswer),
      on,
      may: { addOrganization: mayAddOrganization(caller) },
    }
  },
})
