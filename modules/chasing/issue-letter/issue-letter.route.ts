import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { oneLine } from '../../../platform/http/one-line.ts'
import { signedInRoute } from '../../access/index.ts'
import { issueLetter } from './issue-letter.ts'

export const issueLetterRoute = signedInRoute({
  method: 'PUT',
  url: '/api/chasing/letters/:letterId/issue',
  operationId: 'issueChasingLetter',
  summary: 'Ghi số, ngày của văn bản đôn đốc đã ban hành',
  tag: 'chasing',
  params: z.object({ letterId: z.uuid() }),
  body: z.object({
    number: oneLine().pipe(z.string().min(1, 'Nhập số văn bản.').max(20, 'Nhập nhiều nhất 20 ký tự.')),
    issuedOn: daySchema,
  }),
  editsVersion: true,
  handle: ({ services, caller, params, body, expectedVersion }) =>
    issueLetter(services, caller, params.letterId, body, expectedVersion()),
})
