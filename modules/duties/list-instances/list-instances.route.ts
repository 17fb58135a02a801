import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, dutyStateSchema, organizationRefSchema } from '../duty-answer.ts'
import { listInstances } from './list-instances.ts'

const instanceSchema = z
  .object({
    id: z.uuid(),
    label: z.string().describe('"Tháng 11/2026", "Quý IV/2026"'),
    from: z.iso.date(),
    to: z.iso.date(),
    lead: organizationRefSchema,
    deadlineOn: z.iso.date().nullable(),
    state: dutyStateSchema,
  })
  .meta({ id: 'DutyInstance' })

export const listInstancesRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/:assignmentId/instances',
  operationId: 'listInstances',
  summary: 'Các kỳ của một nhiệm vụ định kỳ, kỳ mới nhất trước',
  tag: 'duties',
  params: assignmentParams,
  query: z.object(pageQuery),
  answer: pageOf(instanceSchema),
  handle: ({ services, caller, params, query }) => listInstances(services, caller, params.assignmentId, query),
})
