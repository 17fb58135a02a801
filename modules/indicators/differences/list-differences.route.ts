import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { programmeParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { differenceNarrowing, differenceSchema, listDifferencePage } from './difference-page.ts'

export const listDifferencesRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/programmes/:programme/differences',
    operationId: 'listIndicatorDifferences',
    summary: 'Số cơ quan báo cáo khác số tính từ dữ liệu, vượt quá làm tròn',
    tag: 'indicators',
    params: programmeParams,
    query: z.object({ ...pageQuery, ...differenceNarrowing }),
    answer: pageOf(differenceSchema),
    handle: ({ services, caller, params, query }) =>
      listDifferencePage(services, caller, programmes.get(params.programme), query),
  })
