import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { organizationPageSchema, toOrganizationPage } from './organization-page-answer.ts'
import { showOrganization } from './show-organization.ts'

export const showOrganizationRoute = signedInRoute({
  method: 'GET',
  url: '/api/organizations/:organizationId',
  operationId: 'showOrganization',
  summary: 'Một cơ quan tại một ngày: tên, cấp trên, các lần đổi tên, hình thành từ đâu, nay là cơ quan nào',
  tag: 'organizations',
  params: z.object({ organizationId: z.uuid() }),
  query: z.object({ on: daySchema.optional().describe('Today when left out') }),
  answer: organizationPageSchema,
  handle: async ({ services, caller, params, query, answerVersion }) => {
    const on = query.on ?? today(services.clock)
    const record = await showOrganization(services, caller, params.organizationId, on)
    const page = toOrganizationPage(record, on, caller)
    answerVersion(page.version)
    return page
  },
})
