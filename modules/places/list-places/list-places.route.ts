import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { decodeCursor, pageOf, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { placeSchema, toPlaceAnswer } from '../place-schema.ts'
import { placeKinds, placeLevels } from '../rules/place-kind.ts'
import { readPlaceWords } from '../rules/read-place-words.ts'
import { listPlaces, type PlaceFilter } from './list-places-store.ts'

const listQuery = z.object({
  on: daySchema.optional().describe('The places of this day; today when left out'),
  words: z.string().max(200).optional().describe('Part of a name, with or without diacritics or kind, or of a code'),
  parentId: z
    .union([z.uuid(), z.literal('none')])
    .optional()
    .describe('Directly under this place; none: the provinces'),
  withinId: z.uuid().optional().describe('Anywhere under this place'),
  level: z.enum(placeLevels).optional(),
  kind: z.enum(placeKinds).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1000).optional(),
})

const toFilter = (query: z.output<typeof listQuery>, on: string): PlaceFilter => ({
  on,
  ...(query.words ? readPlaceWords(query.words) : {}),
  ...(query.kind ? { kind: query.kind } : {}),
  ...(query.level ? { level: query.level } : {}),
  ...(query.parentId ? { parentId: query.parentId === 'none' ? null : query.parentId } : {}),
  ...(query.withinId ? { withinId: query.withinId } : {}),
})

export const listPlacesRoute = signedInRoute({
  method: 'GET',
  url: '/api/places',
  operationId: 'listPlaces',
  summary: 'Địa bàn tại một ngày: tìm theo tên, theo cây, theo cấp',
  tag: 'places',
  query: listQuery,
  answer: pageOf(placeSchema.extend({ hasChildren: z.boolean() }).meta({ id: 'ListedPlace' })).extend({
    on: z.iso.date(),
  }),
  handle: async ({ services, caller, query }) => {
    const on = query.on ?? today(services.clock)
    const after = decodeCursor(query.cursor, ['number', 'text', 'uuid'])
    const rows = await inTenant(services.database, caller.tenantId, (trx) =>
      listPlaces(trx, caller.tenantId, toFilter(query, on), query.limit + 1, after),
    )
    const page = toPage(rows, query.limit, (row) => [row.rank, row.name, row.placeId])
    return {
      ...page,
      items: page.items.map((row) => ({ ...toPlaceAnswer(row), hasChildren: row.hasChildren })),
      on,
    }
  },
})
