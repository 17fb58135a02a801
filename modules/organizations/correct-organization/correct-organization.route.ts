import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { certainties, organizationTerms } from '../organization-answer.ts'
import { organizationPageSchema, toOrganizationPage } from '../show-organization/organization-page-answer.ts'
import { showOrganization } from '../show-organization/show-organization.ts'
import { correctOrganization } from './correct-organization.ts'

const { name, kind, level, shortName, code, code102, parentId, placeId, fields, aliases } = organizationTerms

export const correctOrganizationRoute = signedInRoute({
  method: 'PATCH',
  url: '/api/organizations/:organizationId',
  operationId: 'correctOrganization',
  summary: 'Sửa thông tin nhập sai của một cơ quan trong khoảng thời gian chứa một ngày',
  description:
    'A correction, not a change in the world. Fields left out stay as they are. The ETag is that of showOrganization of the same day; 412 carries the terms as they are now in `details.current`.',
  tag: 'organizations',
  params: z.object({ organizationId: z.uuid() }),
  query: z.object({ on: daySchema.optional().describe('A day of the version to correct; today when left out') }),
  body: z.object({
    name: name.optional(),
    kind: kind.optional(),
    level: level.optional(),
    shortName: shortName.removeDefault().optional(),
    code: code.removeDefault().optional(),
    code102: code102.removeDefault().optional(),
    parentId: parentId.removeDefault().optional(),
    placeId: placeId.removeDefault().optional(),
    fields: fields.removeDefault().optional(),
    aliases: aliases.removeDefault().optional(),
    certainty: z.enum(certainties).optional(),
    note: z.string().trim().max(1000).nullable().optional(),
  }),
  answer: organizationPageSchema,
  editsVersion: true,
  handle: async ({ services, caller, params, query, body, expectedVersion, answerVersion }) => {
    const on = query.on ?? today(services.clock)
    await correctOrganization(services, caller, params.organizationId, on, expectedVersion(), body)
    const record = await showOrganization(services, caller, params.organizationId, on)
    const page = toOrganizationPage(record, on, caller)
    answerVersion(page.version)
    return page
  },
})
