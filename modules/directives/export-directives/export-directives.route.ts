import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, signedInRoute } from '../../access/index.ts'
import { sendList } from '../../imports/index.ts'
import { listDirectives } from '../list-directives/list-directives.ts'
import { maySeeReceipts } from '../receipts/receipts-policy.ts'
import { directiveColumns } from './directive-columns.ts'

export const exportDirectivesRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives/sheet',
  operationId: 'exportDirectives',
  summary: 'Xuất danh sách văn bản đang xem thành bảng XLSX hoặc CSV',
  description: 'Drafts first, then what was issued, as on the screen; each newest first. At most 100,000 rows.',
  tag: 'directives',
  query: z.object({
    status: z.enum(['draft', 'issued']).optional(),
    format: z.enum(['xlsx', 'csv']).default('xlsx'),
  }),
  answersBytes: true,
  handle: ({ services, caller, query: { format, status }, reply }) =>
    sendList(
      reply,
      `van-ban-${today(services.clock)}`,
      { format, sheetName: 'Văn bản', columns: directiveColumns(maySeeReceipts(caller)) },
      ...(status ? [status] : (['draft', 'issued'] as const)).map((each) => readerOf(services, caller, each)),
    ),
})

const readerOf =
  (services: Services, caller: Actor, status: 'draft' | 'issued') =>
  async (page: { limit: number; cursor: string | undefined }) =>
    (await listDirectives(services, caller, { ...page, status })).page
