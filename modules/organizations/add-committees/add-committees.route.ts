import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { addCommittees } from './add-committees.ts'

export const addCommitteesRoute = signedInRoute({
  method: 'POST',
  url: '/api/organizations/committees',
  operationId: 'addCommittees',
  summary: 'Thêm một lần Ủy ban nhân dân các xã, phường, đặc khu của tỉnh chưa có trong danh bạ',
  tag: 'organizations',
  body: z.object({
    on: daySchema.optional().describe('The communes of this day; today when left out'),
    placeId: z.uuid().nullable().default(null).describe('The province, while its committee has no place'),
  }),
  answer: z.object({ added: z.number().int(), linked: z.number().int() }),
  status: 201,
  handle: ({ services, caller, body }) =>
    addCommittees(services, caller, body.on ?? today(services.clock), body.placeId),
})
