import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { changedDraftDutiesSchema, draftDutyParams } from '../draft-duty-answer.ts'
import { splitDraftDuty } from './split-draft-duty.ts'

export const splitDraftDutyRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/draft-duties/:draftDutyId/split',
  operationId: 'splitDraftDuty',
  summary: 'Tách một nhiệm vụ thành hai',
  description: 'The duty is removed (it can be restored) and two new ones take its place.',
  tag: 'directives',
  params: draftDutyParams,
  body: z.object({
    at: z.number().int().min(0).describe('UTF-16 offset at which the second part begins'),
    of: z
      .enum(['source', 'text'])
      .default('source')
      .describe("Whether `at` counts in the source text or in the duty's text"),
  }),
  answer: changedDraftDutiesSchema,
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion }) => ({
    changed: await splitDraftDuty(services, caller, params, expectedVersion(), body),
  }),
})
