import { z } from 'zod'
import { daySchema } from '../../../../platform/http/day.ts'
import { signedInRoute } from '../../../access/index.ts'
import { movedAssignmentSchema } from '../../duty-answer.ts'
import { optionalVersion } from '../../optional-version.ts'
import { contributionParams } from '../contribution-params.ts'
import { returnContribution } from './return-contribution.ts'

export const returnContributionRoute = signedInRoute({
  method: 'POST',
  url: '/api/contributions/:contributionId/return',
  operationId: 'returnContribution',
  summary: 'Đề nghị cơ quan phối hợp bổ sung',
  tag: 'duties',
  params: contributionParams,
  body: z.object({
    reason: z.string().trim().min(1, 'Nêu nội dung cần bổ sung.').max(5000),
    dueOn: daySchema.nullable().default(null),
  }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    return returnContribution(services, caller, params.contributionId, body, optionalVersion(context))
  },
})
