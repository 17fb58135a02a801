import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { signedInRoute } from '../../access/index.ts'
import { organizationKinds, organizationLevels } from '../organization-answer.ts'
import { addOrganization } from './add-organization.ts'

export const addOrganizationRoute = signedInRoute({
  method: 'POST',
  url: '/api/organizations',
  operationId: 'addOrganization',
  summary: 'Thêm cơ quan vào danh bạ',
  tag: 'organizations',
  body: z.object({
    name: z.string().trim().min(2, 'Nhập tên cơ quan.').max(300),
    shortName: z.string().trim().max(60).nullable().default(null),
    kind: z.enum(organizationKinds),
    level: z.enum(organizationLevels),
    code: z.string().trim().max(35).nullable().default(null),
    parentId: z.uuid().nullable().default(null),
    aliases: z.array(z.string().trim().min(2).max(300)).max(20).default([]),
    validFrom: z.iso.date().optional(),
  }),
  answer: z.object({ id: z.uuid() }),
  status: 201,
  handle: async ({ services, caller, body }) => ({
    id: await addOrganization(services, caller, { ...body, validFrom: body.validFrom ?? today(services.clock) }),
  }),
})
