import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { directiveParams } from '../../directive-answer.ts'
import { remindUnopened } from './remind-unopened.ts'

export const remindUnopenedRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/openings/remind',
  operationId: 'remindUnopened',
  summary: 'Nhắc các cơ quan chưa mở văn bản, mỗi ngày một lần',
  tag: 'directives',
  params: directiveParams,
  answer: z.object({ reminded: z.number().int().describe('Agencies reminded now') }),
  handle: ({ services, caller, params }) => remindUnopened(services, caller, params.directiveId),
})
