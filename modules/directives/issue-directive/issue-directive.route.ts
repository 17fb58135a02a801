import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { directiveParams } from '../directive-answer.ts'
import { issueDirective } from './issue-directive.ts'

export const issueDirectiveRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/:directiveId/issue',
  operationId: 'issueDirective',
  summary: 'Phát hành: giao nhiệm vụ cho các cơ quan và đóng băng văn bản gốc',
  description:
    'Needs the sign-off "đã rà soát toàn văn" and the `version` of the review that was read. 409 `not_ready_to_issue` lists what is missing in `details.problems`.',
  tag: 'directives',
  params: directiveParams,
  body: z.object({
    reviewedWholeText: z.boolean().describe('The sign-off "đã rà soát toàn văn"'),
    version: z.number().int().describe('`version` of the review'),
  }),
  answer: z.object({ dutyCount: z.number().int(), assignmentCount: z.number().int() }).meta({ id: 'IssuedDirective' }),
  handle: ({ services, caller, params, body }) => issueDirective(services, caller, params.directiveId, body),
})
