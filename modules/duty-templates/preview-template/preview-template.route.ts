import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { templateItemSchema, templateParams } from '../template-answer.ts'
import { previewTemplate } from './preview-template.ts'

const agencySchema = z.object({ id: z.uuid(), name: z.string(), shortName: z.string().nullable() })

export const previewTemplateRoute = signedInRoute({
  method: 'GET',
  url: '/api/duty-templates/:templateId/years/:year',
  operationId: 'previewTemplate',
  summary: 'Xem trước khi giao theo mẫu cho một năm: thời hạn, cơ quan hiện nay, cơ quan đã giải thể',
  tag: 'duty-templates',
  params: templateParams.extend({ year: z.coerce.number().int().min(2000).max(2200) }),
  answer: z
    .object({
      year: z.number().int(),
      directiveId: z.uuid().nullable().describe('What was given out for that year already'),
      items: z.array(
        z.object({
          ...templateItemSchema.shape,
          dueOn: z.iso.date().nullable(),
          isPast: z.boolean().describe('Due before today: cannot be given any more'),
        }),
      ),
      agencies: z.array(agencySchema).describe('Names of all agencies of the template'),
      closed: z
        .array(z.object({ id: z.uuid(), name: z.string(), successors: z.array(agencySchema) }))
        .describe('Agencies that ended, with who answers for them today'),
    })
    .meta({ id: 'TemplatePreview' }),
  handle: ({ services, caller, params }) => previewTemplate(services, caller, params.templateId, params.year),
})
