import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { placeSuccessionPictureSchema } from '../place-succession-answer.ts'
import { showPlaceSuccessions } from './show-place-successions.ts'

export const showPlaceSuccessionsRoute = signedInRoute({
  method: 'GET',
  url: '/api/places/:id/successions',
  operationId: 'showPlaceSuccessions',
  summary: 'Địa bàn này hình thành từ đâu và nay là đâu, qua mọi lần sắp xếp',
  tag: 'places',
  params: z.object({ id: z.uuid() }),
  answer: placeSuccessionPictureSchema.extend({
    placeId: z.uuid(),
    isCut: z.boolean().describe('There is more than one picture can show; these are the newest'),
  }),
  handle: ({ services, caller, params }) => showPlaceSuccessions(services, caller, params.id),
})
