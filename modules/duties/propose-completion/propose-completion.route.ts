import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { proposeCompletion } from './propose-completion.ts'

const shortText = z.string().trim().min(1).max(300).nullable().default(null)

const evidenceInputSchema = z
  .object({
    documentNumber: shortText.describe('Số hiệu'),
    issuedOn: daySchema.nullable().default(null),
    issuer: shortText.describe('Cơ quan ban hành'),
    description: z.string().trim().max(2000).nullable().default(null),
    fileId: z.uuid().nullable().default(null),
  })
  .refine((item) => item.documentNumber !== null || item.fileId !== null, {
    path: ['documentNumber'],
    message: 'Nhập số hiệu văn bản hoặc đính kèm tệp.',
  })
  .refine((item) => item.documentNumber === null || (item.issuedOn !== null && item.issuer !== null), {
    path: ['issuedOn'],
    message: 'Văn bản có số hiệu cần cả ngày ban hành và cơ quan ban hành.',
  })
  .meta({ id: 'GivenEvidence' })

export const proposeCompletionRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/completion-proposals',
  operationId: 'proposeCompletion',
  summary: 'Đề nghị xác nhận hoàn thành, kèm minh chứng',
  description: 'The day of the proposal is the day of completion once the office accepts it.',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({
    summary: z.string().trim().min(1, 'Nhập kết quả thực hiện.').max(10_000),
    evidence: z.array(evidenceInputSchema).min(1, 'Nêu ít nhất một minh chứng.').max(20),
  }),
  answer: movedAssignmentSchema,
  status: 201,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const moved = await proposeCompletion(services, caller, params.assignmentId, body, optionalVersion(context))
    context.answerVersion(moved.version)
    return moved
  },
})
