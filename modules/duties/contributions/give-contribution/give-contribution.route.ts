import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { movedAssignmentSchema } from '../../duty-answer.ts'
import { optionalVersion } from '../../optional-version.ts'
import { contributionParams } from '../contribution-params.ts'
import { giveContribution } from './give-contribution.ts'

export const giveContributionRoute = signedInRoute({
  method: 'POST',
  url: '/api/contributions/:contributionId/giving',
  operationId: 'giveContribution',
  summary: 'Gửi nội dung phối hợp',
  tag: 'duties',
  params: contributionParams,
  body: z.object({
    text: z.string().trim().min(1, 'Nhập nội dung phối hợp.').max(10_000),
    fileIds: z.array(z.uuid()).max(20).default([]),
  }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    return giveContribution(services, caller, params.contributionId, body, optionalVersion(context))
  },
})
