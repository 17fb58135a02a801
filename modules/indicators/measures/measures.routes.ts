import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Route } from '../../../platform/http/route.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, signedInRoute } from '../../access/index.ts'
import { sheetQuery } from '../evaluation/evaluation-query.ts'
import { sendPicture } from '../evaluation/send-picture.ts'
import { maySteer } from '../indicators-policy.ts'
import type { Programmes } from '../programmes.ts'
import { measureSchema, suggestionSchema } from './measure-answer.ts'
import { listMeasures, measureKinds } from './measure-store.ts'
import { measuresTable } from './measures-table.ts'
import { showMeasures } from './show-measures.ts'
import { suggestFor } from './suggest.ts'
import { type Measured, requireDuty, tieMeasure, untie } from './tie-measure.ts'

const bodySchema = z.object({
  programme: z.string().max(60),
  kind: z.enum(measureKinds),
  code: z.string().max(60),
  placeIds: z
    .array(z.uuid())
    .min(1)
    .max(500)
    .nullable()
    .optional()
    .describe('null: all units; left out: the unit its lead stands for, if any'),
  target: z.number().nullable().default(null),
  note: z.string().trim().max(1000).nullable().default(null),
})

const listSchema = z.object({
  items: z.array(measureSchema),
  suggestions: z.array(suggestionSchema).describe('By the duty’s words; what is tied already is left out'),
  may: z.object({ tie: z.boolean() }),
})

async function listOf(services: Services, programmes: Programmes, caller: Actor, measured: Measured) {
  const { words, rows } = await inTenant(services.database, caller.tenantId, async (trx) => {
    const duty = await requireDuty(trx, caller, measured)
    return { words: duty, rows: await listMeasures(trx, caller.tenantId, duty.dutyId, duty.assignmentId) }
  })
  const isTied = (one: { programme: string; kind: string; code: string }) =>
    rows.some(({ programme, kind, code }) => programme === one.programme && kind === one.kind && code === one.code)
  return {
    items: await showMeasures(services, programmes, caller, rows),
    suggestions: suggestFor(programmes, words).filter((one) => !isTied(one)),
    may: { tie: maySteer(caller) },
  }
}

/** By what a duty is measured: what it shows, what is suggested, tying and untying. */
export const measureRoutes = (programmes: Programmes): Route[] => [
  signedInRoute({
    method: 'GET',
    url: '/api/assignments/:assignmentId/measures',
    operationId: 'listAssignmentMeasures',
    summary: 'Thước đo của một lượt giao: số tính từ dữ liệu, số báo cáo, số xác nhận, đặt cạnh nhau',
    tag: 'indicators',
    params: z.object({ assignmentId: z.uuid() }),
    answer: listSchema,
    handle: ({ services, caller, params }) => listOf(services, programmes, caller, params),
  }),
  signedInRoute({
    method: 'GET',
    url: '/api/assignments/:assignmentId/measures/sheet',
    operationId: 'exportAssignmentMeasures',
    summary: 'Xuất các thước đo của một lượt giao thành XLSX hoặc CSV',
    tag: 'indicators',
    params: z.object({ assignmentId: z.uuid() }),
    query: z.object(sheetQuery),
    answersBytes: true,
    handle: async ({ services, caller, params, query: { format }, reply }) => {
      const { items } = await listOf(services, programmes, caller, params)
      return sendPicture(services, reply, 'thuoc-do', format, measuresTable(items))
    },
  }),
  signedInRoute({
    method: 'POST',
    url: '/api/assignments/:assignmentId/measures',
    operationId: 'tieAssignmentMeasure',
    summary: 'Gắn một lượt giao với sổ, chỉ tiêu hoặc bộ tiêu chí đo nó',
    tag: 'indicators',
    params: z.object({ assignmentId: z.uuid() }),
    body: bodySchema,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: async ({ services, caller, params, body }) => ({
      id: await tieMeasure(services, programmes, caller, params, tieOf(body)),
    }),
  }),
  signedInRoute({
    method: 'GET',
    url: '/api/duties/:dutyId/measures',
    operationId: 'listDutyMeasures',
    summary: 'Thước đo của một nhiệm vụ, kể cả khi đang rà soát, và các thước đo gợi ý',
    tag: 'indicators',
    params: z.object({ dutyId: z.uuid() }),
    answer: listSchema,
    handle: ({ services, caller, params }) => listOf(services, programmes, caller, params),
  }),
  signedInRoute({
    method: 'POST',
    url: '/api/duties/:dutyId/measures',
    operationId: 'tieDutyMeasure',
    summary: 'Gắn một nhiệm vụ, kể cả khi đang rà soát, với thước đo chung cho mọi cơ quan chủ trì',
    tag: 'indicators',
    params: z.object({ dutyId: z.uuid() }),
    body: bodySchema,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: async ({ services, caller, params, body }) => ({
      id: await tieMeasure(services, programmes, caller, params, tieOf(body)),
    }),
  }),
  signedInRoute({
    method: 'POST',
    url: '/api/duty-measures/:measureId/removal',
    operationId: 'untieMeasure',
    summary: 'Bỏ gắn một thước đo khỏi nhiệm vụ, nêu lý do',
    tag: 'indicators',
    params: z.object({ measureId: z.uuid() }),
    body: z.object({ reason: z.string().trim().min(1, 'Nêu lý do.').max(2000) }),
    handle: ({ services, caller, params, body }) => untie(services, caller, params.measureId, body.reason),
  }),
]

const tieOf = ({ placeIds, ...body }: z.output<typeof bodySchema>) => ({
  ...body,
  ...(placeIds === undefined ? {} : { placeIds }),
})
