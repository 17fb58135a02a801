import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { assignmentParams, dutyStateSchema, organizationRefSchema } from '../duty-answer.ts'
import { listParts } from './list-parts.ts'

const partSchema = z
  .object({
    id: z.uuid(),
    text: z.string(),
    product: z.string().nullable(),
    lead: organizationRefSchema,
    deadlineOn: z.iso.date().nullable(),
    state: dutyStateSchema,
    lastReportAt: z.iso.datetime().nullable(),
    lastReportText: z.string().nullable(),
    partCount: z.number().int().describe('Parts it was broken down into itself'),
  })
  .meta({ id: 'Part' })

const wholeSchema = z
  .object({
    id: z.uuid(),
    ordinal: z.number().int(),
    text: z.string(),
    lead: organizationRefSchema,
    deadlineOn: z.iso.date().nullable(),
    mayOpen: z.boolean().describe('Whether the caller may see its page'),
  })
  .meta({ id: 'WholeOfPart' })

export const listPartsRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/:assignmentId/parts',
  operationId: 'listParts',
  summary: 'Các phần việc của một lượt giao, tiến độ chung; nhiệm vụ lớn mà nó thuộc về',
  tag: 'duties',
  params: assignmentParams,
  answer: z
    .object({
      whole: wholeSchema.nullable().describe('What it is a part or an instance of'),
      parts: z.array(partSchema).describe('In the order in which they were given'),
      openCount: z.number().int(),
      sentence: z.string().nullable().describe('"3/5 phần việc đã xong; 1 quá hạn (Phòng A)"; null without parts'),
    })
    .meta({ id: 'Parts' }),
  handle: ({ services, caller, params }) => listParts(services, caller, params.assignmentId),
})
