import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { directiveParams } from '../../directive-answer.ts'
import { changedDraftDutiesSchema } from '../draft-duty-answer.ts'
import { mergeDraftDuties } from './merge-draft-duties.ts'

export const mergeDraftDutiesRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/draft-duties/merge',
  operationId: 'mergeDraftDuties',
  summary: 'Gộp các nhiệm vụ thành một',
  description: 'The duties are removed (they can be restored) and a new one takes the place of the first.',
  tag: 'directives',
  params: directiveParams,
  body: z.object({
    draftDuties: z
      .array(z.object({ id: z.uuid(), version: z.number().int().min(1) }))
      .min(2, 'Chọn từ hai nhiệm vụ trở lên để gộp.')
      .max(50),
  }),
  answer: changedDraftDutiesSchema,
  handle: async ({ services, caller, params, body }) => ({
    changed: await mergeDraftDuties(services, caller, params.directiveId, body.draftDuties),
  }),
})
