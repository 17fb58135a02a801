import { signedInRoute } from '../../access/index.ts'
import { directiveParams, directiveSchema, toDirectiveAnswer } from '../directive-answer.ts'
import { showDirective } from './show-directive.ts'

export const showDirectiveRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives/:directiveId',
  operationId: 'showDirective',
  summary: 'Thông tin của một văn bản chỉ đạo',
  tag: 'directives',
  params: directiveParams,
  answer: directiveSchema,
  handle: async ({ services, caller, params, answerVersion }) => {
    const record = await showDirective(services, caller, params.directiveId)
    answerVersion(record.version)
    return toDirectiveAnswer(record, caller)
  },
})
