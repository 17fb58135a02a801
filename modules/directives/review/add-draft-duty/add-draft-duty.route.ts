import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { directiveParams, spanSchema } from '../../directive-answer.ts'
import { draftDutySchema } from '../draft-duty-answer.ts'
import { partyChoiceSchema } from '../draft-duty-input.ts'
import { addDraftDuty } from './add-draft-duty.ts'

export const addDraftDutyRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/draft-duties',
  operationId: 'addDraftDuty',
  summary: 'Thêm nhiệm vụ từ đoạn chữ đã chọn',
  tag: 'directives',
  params: directiveParams,
  body: z.object({ span: spanSchema, leads: z.array(partyChoiceSchema).max(200).default([]) }),
  answer: draftDutySchema,
  status: 201,
  handle: async ({ services, caller, params, body, answerVersion }) => {
    const duty = await addDraftDuty(services, caller, params.directiveId, body)
    answerVersion(duty.version)
    return duty
  },
})
