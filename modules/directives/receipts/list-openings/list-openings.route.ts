import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { directiveParams } from '../../directive-answer.ts'
import { listOpenings } from './list-openings.ts'

const openingSchema = z
  .object({
    personId: z.uuid(),
    fullName: z.string(),
    firstOpenedAt: z.string().describe('ISO 8601'),
    lastOpenedAt: z.string().describe('ISO 8601'),
  })
  .meta({ id: 'DirectiveOpening' })

export const listOpeningsRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives/:directiveId/openings',
  operationId: 'listOpenings',
  summary: 'Ai đã mở văn bản đã phát hành, cơ quan nào chưa',
  tag: 'directives',
  params: directiveParams,
  answer: z
    .object({
      agencies: z.array(
        z.object({
          organization: z.object({ id: z.uuid(), name: z.string(), shortName: z.string().nullable() }),
          part: z.enum(['lead', 'coordinate', 'focal']),
          openings: z.array(openingSchema).describe('Empty: nobody of this agency has opened it'),
          remindedOn: z.iso.date().nullable(),
        }),
      ),
      others: z.array(openingSchema).describe('Leaders, those who look on, people of former agencies'),
      unopenedAfterDays: z.number().int().describe('Days after the issue from which an agency can be reminded'),
      toRemind: z.number().int().describe('Agencies that a reminder would reach now'),
      may: z.object({ remind: z.boolean() }),
    })
    .meta({ id: 'DirectiveOpenings' }),
  handle: ({ services, caller, params }) => listOpenings(services, caller, params.directiveId),
})
