import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import type { Programmes } from '../programmes.ts'
import { listProgrammes } from './list-programmes.ts'
import { programmeSchema } from './programme-answer.ts'

export const listProgrammesRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/programmes',
    operationId: 'listProgrammes',
    summary: 'Các chương trình đang dùng và các sổ người gọi được xem',
    tag: 'registers',
    answer: z.object({ items: z.array(programmeSchema) }),
    handle: async ({ services, caller }) => ({ items: await listProgrammes(services, programmes, caller) }),
  })
