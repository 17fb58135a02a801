import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { decodeCursor, pageOf } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { organizationKinds, organizationLevels } from '../organization-answer.ts'
import { successionPictureSchema } from '../succession-answer.ts'
import { listSuccessions } from './list-successions.ts'

const groupSchema = successionPictureSchema
  .extend({
    id: z.uuid().describe('The first of its agencies in the official list'),
    from: z.iso.date().describe('Day of the first change'),
    to: z.iso.date().describe('Day of the last change'),
    before: z.int().describe('How many agencies there were before the first change'),
    after: z.int().describe('How many there are from the last change on'),
  })
  .meta({ id: 'SuccessionGroup' })

export const listSuccessionsRoute = signedInRoute({
  method: 'GET',
  url: '/api/successions',
  operationId: 'listSuccessions',
  summary: 'Cơ quan nào thành cơ quan nào, trong toàn tỉnh, theo từng nhóm liên quan với nhau',
  description:
    'Groups of agencies connected by successions; agencies that only changed their name, ended or began alone are groups of one. Latest change first, then the order of the official list.',
  tag: 'organizations',
  query: z.object({
    level: z.enum(organizationLevels).optional(),
    kind: z.enum(organizationKinds).optional(),
    from: daySchema.optional().describe('Changes from this day on'),
    to: daySchema.optional().describe('Changes up to this day, that day included'),
    words: z.string().max(200).optional().describe('Parts of any name an agency ever had, with or without diacritics'),
    limit: z.coerce.number().int().min(1).max(50).default(10),
    cursor: z.string().max(1000).optional(),
  }),
  answer: pageOf(groupSchema).extend({
    sentence: z.string().nullable().describe('What all groups found come to, in words'),
    isCut: z.boolean().describe('There are more changes than can be grouped at once; narrow the dates'),
  }),
  handle: ({ services, caller, query }) =>
    listSuccessions(
      services,
      caller,
      {
        from: query.from ?? null,
        to: query.to ?? null,
        level: query.level ?? null,
        kind: query.kind ?? null,
        words: query.words ?? null,
      },
      { limit: query.limit, after: decodeCursor(query.cursor, ['date', 'number', 'text', 'uuid']) },
    ),
})
