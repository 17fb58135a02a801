import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, movedAssignmentSchema } from '../duty-answer.ts'
import { optionalVersion } from '../optional-version.ts'
import { giveParts } from './give-parts.ts'

const partSchema = z
  .object({
    organizationId: z.uuid('Chọn đơn vị.'),
    text: z.string().trim().min(1, 'Nhập nội dung phần việc.').max(5000),
    product: z.string().trim().min(1).max(1000).nullable().default(null),
    deadlineOn: daySchema.nullable().default(null).describe('Not later than the deadline of the assignment'),
  })
  .meta({ id: 'PartToGive' })

export const givePartsRoute = signedInRoute({
  method: 'POST',
  url: '/api/assignments/:assignmentId/parts',
  operationId: 'giveParts',
  summary: 'Giao phần việc cho phòng, ban, xã hoặc cơ quan khác',
  description:
    'Each part is an assignment of its own, accepted by the lead who gave it; statistics count only the whole.',
  tag: 'duties',
  params: assignmentParams,
  body: z.object({ parts: z.array(partSchema).min(1, 'Nhập ít nhất một phần việc.').max(50) }),
  answer: movedAssignmentSchema.extend({ partIds: z.array(z.uuid()) }).meta({ id: 'GivenParts' }),
  status: 201,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    const { moved, partIds } = await giveParts(
      services,
      caller,
      params.assignmentId,
      body.parts,
      optionalVersion(context),
    )
    context.answerVersion(moved.version)
    return { ...moved, partIds }
  },
})
