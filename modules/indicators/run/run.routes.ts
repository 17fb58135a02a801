import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Route } from '../../../platform/http/route.ts'
import { signedInRoute } from '../../access/index.ts'
import { mayCompute } from '../indicators-policy.ts'
import { programmeParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { runSchema, toRun } from './run-answer.ts'
import { listRuns } from './run-store.ts'
import { beginRun, steerRun } from './steer-run.ts'

const runParams = programmeParams.extend({ runId: z.uuid() })

const steerRoute = (programmes: Programmes, wish: 'cancel' | 'resume') =>
  signedInRoute({
    method: 'POST',
    url:
      wish === 'cancel'
        ? '/api/programmes/:programme/indicator-runs/:runId/cancellation'
        : '/api/programmes/:programme/indicator-runs/:runId/resumption',
    operationId: wish === 'cancel' ? 'cancelIndicatorRun' : 'resumeIndicatorRun',
    summary:
      wish === 'cancel'
        ? 'Dừng một lần tính chỉ tiêu; phần đã tính vẫn giữ'
        : 'Tính tiếp một lần tính chỉ tiêu đã dừng',
    tag: 'indicators',
    params: runParams,
    answer: runSchema,
    handle: async ({ services, caller, params }) =>
      toRun(await steerRun(services, caller, programmes.get(params.programme), params.runId, wish)),
  })

/** Computing everything of a programme anew: begin, watch, stop, go on. */
export const runRoutes = (programmes: Programmes): Route[] => [
  signedInRoute({
    method: 'POST',
    url: '/api/programmes/:programme/indicator-runs',
    operationId: 'startIndicatorRun',
    summary: 'Tính lại mọi chỉ tiêu của chương trình từ các bản ghi đã xác nhận',
    tag: 'indicators',
    params: programmeParams,
    answer: runSchema,
    status: 202,
    handle: async ({ services, caller, params }) =>
      toRun(await beginRun(services, caller, programmes.get(params.programme))),
  }),
  signedInRoute({
    method: 'GET',
    url: '/api/programmes/:programme/indicator-runs',
    operationId: 'listIndicatorRuns',
    summary: 'Các lần tính chỉ tiêu gần đây: trạng thái, tiến độ, chỉ tiêu không tính được',
    tag: 'indicators',
    params: programmeParams,
    answer: z.object({ items: z.array(runSchema).describe('The newest first'), may: z.object({ start: z.boolean() }) }),
    handle: async ({ services, caller, params }) => {
      const { programme } = programmes.get(params.programme)
      const rows = await inTenant(services.database, caller.tenantId, (trx) =>
        listRuns(trx, caller.tenantId, programme.code, 20),
      )
      return { items: rows.map(toRun), may: { start: mayCompute(caller) } }
    },
  }),
  steerRoute(programmes, 'cancel'),
  steerRoute(programmes, 'resume'),
]
