import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { directiveParams, directiveSchema, directiveTermsSchema, toDirectiveAnswer } from '../directive-answer.ts'
import { changeTerms } from './change-terms.ts'

export const changeTermsRoute = signedInRoute({
  method: 'PUT',
  url: '/api/directives/:directiveId/terms',
  operationId: 'changeTerms',
  summary: 'Độ khẩn, lĩnh vực, lãnh đạo phụ trách của văn bản; sửa được cả sau khi phát hành',
  description:
    '`seen` is what stood there when the form was opened; 412 carries what stands there now in `details.current`.',
  tag: 'directives',
  params: directiveParams,
  body: z.object({ ...directiveTermsSchema.shape, seen: directiveTermsSchema }),
  answer: directiveSchema,
  handle: async ({ services, caller, params, body: { seen, ...terms } }) =>
    toDirectiveAnswer(await changeTerms(services, caller, params.directiveId, terms, seen), caller),
})
