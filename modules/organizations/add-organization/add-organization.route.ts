import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { organizationTerms } from '../organization-answer.ts'
import { addOrganization } from './add-organization.ts'

export const addOrganizationRoute = signedInRoute({
  method: 'POST',
  url: '/api/organizations',
  operationId: 'addOrganization',
  summary: 'Thêm cơ quan vào danh bạ',
  tag: 'organizations',
  body: z.object({ ...organizationTerms, validFrom: daySchema.optional() }),
  answer: z.object({ id: z.uuid() }),
  status: 201,
  handle: async ({ services, caller, body }) => ({
    id: await addOrganization(services, caller, { ...body, validFrom: body.validFrom ?? today(services.clock) }),
  }),
})
