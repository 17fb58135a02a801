import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { letterSchema } from '../letter-answer.ts'
import { letterListQuery, listLetters } from './list-letters.ts'

export const listLettersRoute = signedInRoute({
  method: 'GET',
  url: '/api/chasing/letters',
  operationId: 'listChasingLetters',
  summary: 'Văn bản đôn đốc, mới nhất trước',
  tag: 'chasing',
  query: z.object({ ...pageQuery, ...letterListQuery }),
  answer: pageOf(letterSchema),
  handle: ({ services, caller, query }) => listLetters(services, caller, query),
})
