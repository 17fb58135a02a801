import { signedInRoute } from '../../../access/index.ts'
import { draftDutyParams, draftDutySchema } from '../draft-duty-answer.ts'
import { restoreDraftDuty } from './restore-draft-duty.ts'

export const restoreDraftDutyRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/draft-duties/:draftDutyId/restore',
  operationId: 'restoreDraftDuty',
  summary: 'Khôi phục một nhiệm vụ đã loại',
  tag: 'directives',
  params: draftDutyParams,
  answer: draftDutySchema,
  editsVersion: true,
  handle: async ({ services, caller, params, expectedVersion, answerVersion }) => {
    const duty = await restoreDraftDuty(services, caller, params, expectedVersion())
    answerVersion(duty.version)
    return duty
  },
})
