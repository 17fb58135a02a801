import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { headerFields } from '../reorganization-answer.ts'
import { createReorganization } from './create-reorganization.ts'

export const createReorganizationRoute = signedInRoute({
  method: 'POST',
  url: '/api/reorganizations',
  operationId: 'createReorganization',
  summary: 'Lập đợt sắp xếp (bản nháp)',
  tag: 'reorganizations',
  body: z.object(headerFields),
  answer: z.object({ id: z.uuid() }),
  status: 201,
  handle: async ({ services, caller, body }) => ({ id: await createReorganization(services, caller, body) }),
})
