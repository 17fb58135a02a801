import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { urgencies } from '../../duties/index.ts'
import { cleanText } from '../clean-text.ts'
import { typedDutySchema } from '../typed/typed-input.ts'
import { enterDirectly } from './enter-directly.ts'

const optionalWords = (most: number) =>
  cleanText(most)
    .transform((text) => text || null)
    .nullable()
    .default(null)

export const enterDirectlyRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives/typed',
  operationId: 'enterDirectly',
  summary: 'Nhập trực tiếp kết luận cuộc họp hoặc ý kiến chỉ đạo (bút phê) và giao ngay',
  description: 'No document: the text of the directive is the typed words, each duty points at its own.',
  tag: 'directives',
  body: z.object({
    origin: z.enum(['meeting_conclusion', 'leader_remark']),
    leaderPersonId: z.uuid('Chọn lãnh đạo.').describe('Who said it: a leader of the People’s Committee'),
    saidOn: daySchema,
    title: cleanText(2000).pipe(z.string().min(1, 'Nhập tên cuộc họp hoặc nội dung chung.')),
    number: optionalWords(50),
    symbol: optionalWords(100),
    fileId: z.uuid().nullable().default(null),
    urgency: z.enum(urgencies).default('normal'),
    field: optionalWords(100).describe('Code of a field of work; left out: that of each lead'),
    duties: z.array(typedDutySchema).min(1, 'Nhập ít nhất một nhiệm vụ.').max(200),
  }),
  answer: z
    .object({ directiveId: z.uuid(), dutyCount: z.number().int(), assignmentCount: z.number().int() })
    .meta({ id: 'EnteredDirective' }),
  status: 201,
  handle: ({ services, caller, body }) =>
    enterDirectly(services, caller, {
      ...body,
      duties: body.duties.map(({ leadOrganizationId, ...duty }) => ({
        ...duty,
        leadOrganizationIds: [leadOrganizationId],
      })),
    }),
})
