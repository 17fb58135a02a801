import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { decodeCursor, pageOf } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { placeSuccessionPictureSchema } from '../place-succession-answer.ts'
import { placeLevels } from '../rules/place-kind.ts'
import { listPlaceSuccessions } from './list-place-successions.ts'

const groupSchema = placeSuccessionPictureSchema
  .extend({
    id: z.uuid().describe('The first of its places: provinces, districts, communes, each by name'),
    from: z.iso.date().describe('Day of the first change'),
    to: z.iso.date().describe('Day of the last change'),
    before: z.int().describe('How many places there were before the first change'),
    after: z.int().describe('How many there are from the last change on'),
  })
  .meta({ id: 'PlaceSuccessionGroup' })

export const listPlaceSuccessionsRoute = signedInRoute({
  method: 'GET',
  url: '/api/place-successions',
  operationId: 'listPlaceSuccessions',
  summary: 'Đơn vị hành chính nào thành đơn vị nào trong một địa bàn, theo từng nhóm liên quan với nhau',
  description:
    'Groups of places of one level connected by successions; a district that ended among its communes is a group with them as guests; places that only changed their name, ended or began alone are groups of one. Latest change first.',
  tag: 'places',
  query: z.object({
    withinId: z.uuid().describe('This place and all that ever lay in it'),
    from: daySchema.optional().describe('Changes from this day on'),
    to: daySchema.optional().describe('Changes up to this day, that day included'),
    level: z.enum(placeLevels).optional(),
    words: z.string().max(200).optional().describe('Part of any name a place ever had, with or without diacritics'),
    limit: z.coerce.number().int().min(1).max(50).default(10),
    cursor: z.string().max(1000).optional(),
  }),
  answer: pageOf(groupSchema).extend({
    sentence: z.string().nullable().describe('What all groups found come to, in words'),
    isCut: z.boolean().describe('There are more changes than can be grouped at once; narrow the dates'),
  }),
  handle: ({ services, caller, query }) =>
    listPlaceSuccessions(
      services,
      caller,
      {
        withinId: query.withinId,
        from: query.from ?? null,
        to: query.to ?? null,
        level: query.level ?? null,
        words: query.words ?? null,
      },
      { limit: query.limit, after: decodeCursor(query.cursor, ['date', 'number', 'text', 'uuid']) },
    ),
})
