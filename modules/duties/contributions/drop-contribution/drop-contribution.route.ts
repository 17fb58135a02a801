import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { movedAssignmentSchema } from '../../duty-answer.ts'
import { optionalVersion } from '../../optional-version.ts'
import { contributionParams } from '../contribution-params.ts'
import { dropContribution } from './drop-contribution.ts'

export const dropContributionRoute = signedInRoute({
  method: 'POST',
  url: '/api/contributions/:contributionId/dropping',
  operationId: 'dropContribution',
  summary: 'Thôi đề nghị phối hợp',
  tag: 'duties',
  params: contributionParams,
  body: z.object({ reason: z.string().trim().max(5000).nullable().default(null) }),
  answer: movedAssignmentSchema,
  editsVersion: true,
  handle: async (context) => {
    const { services, caller, params, body } = context
    return dropContribution(services, caller, params.contributionId, body, optionalVersion(context))
  },
})
