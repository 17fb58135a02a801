import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { cleanText } from '../../clean-text.ts'
import { draftDutyParams, draftDutySchema } from '../draft-duty-answer.ts'
import { removeDraftDuty } from './remove-draft-duty.ts'

export const removeDraftDutyRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/draft-duties/:draftDutyId/remove',
  operationId: 'removeDraftDuty',
  summary: 'Loại một nhiệm vụ khỏi bản rà soát, có lý do',
  tag: 'directives',
  params: draftDutyParams,
  body: z.object({ reason: cleanText(500).refine((text) => text !== '', 'Nhập lý do loại nhiệm vụ.') }),
  answer: draftDutySchema,
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
    const duty = await removeDraftDuty(services, caller, params, expectedVersion(), body.reason)
    answerVersion(duty.version)
    return duty
  },
})
