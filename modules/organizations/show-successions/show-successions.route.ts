import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { successionPictureSchema } from '../succession-answer.ts'
import { showSuccessions } from './show-successions.ts'

export const showSuccessionsRoute = signedInRoute({
  method: 'GET',
  url: '/api/organizations/:organizationId/successions',
  operationId: 'showSuccessions',
  summary: 'Cơ quan này hình thành từ đâu và nay là cơ quan nào, qua mọi lần sắp xếp',
  tag: 'organizations',
  params: z.object({ organizationId: z.uuid() }),
  answer: successionPictureSchema.extend({
    organizationId: z.uuid(),
    isCut: z.boolean().describe('There is more than one picture can show; these are the newest'),
  }),
  handle: ({ services, caller, params }) => showSuccessions(services, caller, params.organizationId),
})
