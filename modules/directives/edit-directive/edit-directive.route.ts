import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { cleanText } from '../clean-text.ts'
import { directiveParams, directiveSchema, reportingSchema, toDirectiveAnswer } from '../directive-answer.ts'
import { directiveKinds } from '../directive-kinds.ts'
import { editDirective } from './edit-directive.ts'

/** Text of a header field; an emptied field is an absent one. */
const words = (most: number) =>
  cleanText(most)
    .transform((text) => text || null)
    .nullable()
    .optional()

export const editDirectiveRoute = signedInRoute({
  method: 'PATCH',
  url: '/api/directives/:directiveId',
  operationId: 'editDirective',
  summary: 'Sửa phần đầu của văn bản đang rà soát',
  description: 'Fields left out stay as they are. 412 carries the directive as it is now in `details.current`.',
  tag: 'directives',
  params: directiveParams,
  body: z.object({
    kind: z.enum(directiveKinds).nullable().optional(),
    number: words(50),
    symbol: words(100),
    issuedOn: daySchema.nullable().optional(),
    issuer: words(300),
    subject: words(2000),
    signerName: words(200),
    signerPosition: words(300),
    focalOrganizationId: z.uuid().nullable().optional(),
    committeeOrganizationId: z.uuid().nullable().optional(),
    reporting: reportingSchema.nullable().optional(),
  }),
  answer: directiveSchema,
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
    const record = await editDirective(services, caller, params.directiveId, expectedVersion(), body)
    answerVersion(record.version)
    return toDirectiveAnswer(record, caller)
  },
})
