import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { templateParams } from '../template-answer.ts'
import { giveByTemplate } from './give-by-template.ts'

const words = (most: number) => z.string().trim().min(1).max(most).nullable().default(null)

export const giveByTemplateRoute = signedInRoute({
  method: 'POST',
  url: '/api/duty-templates/:templateId/years/:year',
  operationId: 'giveByTemplate',
  summary: 'Giao theo mẫu cho một năm',
  description: '409 `template_used` carries `details.directiveId`: a template is given out once a year.',
  tag: 'duty-templates',
  params: templateParams.extend({ year: z.coerce.number().int().min(2000).max(2200) }),
  body: z.object({
    itemIndexes: z.array(z.number().int().min(0)).max(200).describe('Which duties, by their place from 0 on'),
    replacements: z
      .array(z.object({ organizationId: z.uuid(), byOrganizationIds: z.array(z.uuid()).min(1).max(50) }))
      .max(200)
      .default([])
      .describe('Agencies in place of closed ones'),
    title: z.string().trim().min(1, 'Nhập nội dung chung.').max(2000),
    number: words(50),
    symbol: words(100),
    leaderPersonId: z.uuid().nullable().default(null),
  }),
  answer: z
    .object({ directiveId: z.uuid(), dutyCount: z.number().int(), assignmentCount: z.number().int() })
    .meta({ id: 'GivenByTemplate' }),
  status: 201,
  editsVersion: true,
  handle: ({ services, caller, params, body, expectedVersion }) =>
    giveByTemplate(services, caller, params.templateId, expectedVersion(), { ...body, year: params.year }),
})
