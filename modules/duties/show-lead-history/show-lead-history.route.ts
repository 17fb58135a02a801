import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams } from '../duty-answer.ts'
import { showLeadHistory } from './show-lead-history.ts'

const leadPeriodSchema = z
  .object({
    from: z.iso.date(),
    to: z.iso.date().nullable().describe('The first day no longer; null: to this day'),
    organization: z.object({ id: z.uuid(), name: z.string().describe('As it was called then') }),
    parentName: z.string().nullable().describe('The agency above it then'),
    document: z.string().nullable().describe('By which it came to lead, where one says so'),
  })
  .meta({ id: 'LeadPeriod' })

export const showLeadHistoryRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/:assignmentId/leads',
  operationId: 'showLeadHistory',
  summary: 'Cơ quan chủ trì một lượt giao qua các thời kỳ, với tên và cấp trên khi đó',
  tag: 'duties',
  params: assignmentParams,
  answer: z.object({ items: z.array(leadPeriodSchema).describe('Oldest first') }),
  handle: async ({ services, caller, params }) => ({
    items: await showLeadHistory(services, caller, params.assignmentId),
  }),
})
