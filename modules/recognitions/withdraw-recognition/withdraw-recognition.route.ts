import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { withdrawRecognition } from './withdraw-recognition.ts'

export const withdrawRecognitionRoute = signedInRoute({
  method: 'POST',
  url: '/api/recognitions/:id/withdrawal',
  operationId: 'withdrawRecognition',
  summary: 'Rút một ghi nhận công nhận đã ghi sai; dòng ghi nhận được giữ lại cùng lý do',
  tag: 'recognitions',
  params: z.object({ id: z.uuid() }),
  body: z.object({ reason: z.string().trim().min(1, 'Nhập lý do rút ghi nhận.').max(1000) }),
  handle: ({ services, caller, params, body }) => withdrawRecognition(services, caller, params.id, body.reason),
})
