import { signedInRoute } from '../../../access/index.ts'
import { draftDutyParams, draftDutySchema } from '../draft-duty-answer.ts'
import { draftDutyInputSchema } from '../draft-duty-input.ts'
import { editDraftDuty } from './edit-draft-duty.ts'

export const editDraftDutyRoute = signedInRoute({
  method: 'PATCH',
  url: '/api/directives/:directiveId/draft-duties/:draftDutyId',
  operationId: 'editDraftDuty',
  summary: 'Sửa một nhiệm vụ đang rà soát',
  description: 'Fields left out stay as they are. 412 carries the duty as it is now in `details.current`.',
  tag: 'directives',
  params: draftDutyParams,
  body: draftDutyInputSchema,
  answer: draftDutySchema,
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
    const duty = await editDraftDuty(services, caller, params, expectedVersion(), body)
    answerVersion(duty.version)
    return duty
  },
})
