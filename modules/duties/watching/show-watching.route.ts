import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams } from '../duty-answer.ts'
import { requireVisibleAssignment } from '../require-visible-assignment.ts'
import { findWatchers } from './find-watchers.ts'

export const showWatchingRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/:assignmentId/watching',
  operationId: 'showWatching',
  summary: 'Ai theo dõi một lượt giao',
  tag: 'duties',
  params: assignmentParams,
  answer: z
    .object({
      isWatching: z.boolean().describe('The caller asked to be told of everything that happens to it'),
      people: z.array(z.object({ id: z.uuid(), fullName: z.string() })),
    })
    .meta({ id: 'WatchingOfAssignment' }),
  handle: ({ services, caller, params }) =>
    inTenant(services.database, caller.tenantId, async (trx) => {
      await requireVisibleAssignment(trx, caller, params.assignmentId)
      const found = await findWatchers(trx, caller.tenantId, [params.assignmentId], today(services.clock))
      return {
        isWatching: found.some(({ personId }) => personId === caller.personId),
        people: found.map(({ person }) => ({ id: person.personId, fullName: person.fullName })),
      }
    }),
})
