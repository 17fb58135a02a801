import { z } from 'zod'
import { writtenDay } from '../../../pack-kit/index.ts'
import { dateInVietnam } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { signedInRoute } from '../../access/index.ts'
import type { DutyClass } from '../../duties/index.ts'
import { sendSheet } from '../../imports/index.ts'
import { type ClosedFilter, type ClosedLine, listClosedLineRows } from '../closed-lines-store.ts'
import { getClosedPeriod } from '../get-closed-period.ts'
import { closedLinesQuery, toClosedFilter } from '../list-closed-lines/closed-lines-query.ts'
import { periodWords } from '../rules/statistics-period.ts'

const pageSize = 500

const classWords: Record<DutyClass, string> = {
  completed_on_time: 'Hoàn thành đúng hạn',
  completed_late: 'Hoàn thành quá hạn',
  in_progress_on_time: 'Đang thực hiện, trong hạn',
  in_progress_overdue: 'Đang thực hiện, quá hạn',
  no_deadline: 'Không thời hạn',
}

const columns = [
  { header: 'Cơ quan chủ trì (tên khi chốt)', width: 36 },
  { header: 'Nhiệm vụ', width: 70 },
  { header: 'Văn bản', width: 20 },
  { header: 'Thời hạn', width: 14, isDate: true },
  { header: 'Ngày hoàn thành', width: 14, isDate: true },
  { header: 'Nhóm', width: 26 },
  { header: 'Số lần gia hạn', width: 12 },
  { header: 'Số lần trả lại', width: 12 },
]

const day = (on: string | null): SheetCell => (on === null ? null : { date: on })

/** Page by page, each in a transaction of its own: frozen lines do not change in between. */
async function* rowsOf(services: Services, filter: ClosedFilter): AsyncGenerator<SheetCell[]> {
  let after: [string, string] | null = null
  for (;;) {
    const from: [string, string] | null = after
    const page: (ClosedLine & { leadOrganizationId: string })[] = await inTenant(
      services.database,
      filter.tenantId,
      (trx) => listClosedLineRows(trx, filter, pageSize, from),
    )
    for (const line of page)
      yield [
        line.leadName,
        line.text,
        line.directiveNumber,
        day(line.deadlineOn),
        day(line.completedOn),
        classWords[line.class],
        line.extensionCount,
        line.returnCount,
      ]
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = [last.leadOrganizationId, last.assignmentId]
  }
}

export const exportClosedLinesRoute = signedInRoute({
  method: 'GET',
  url: '/api/statistics/closed-periods/:id/sheet',
  operationId: 'exportClosedLines',
  summary: 'Xuất danh sách nhiệm vụ đã chốt của một kỳ thành XLSX hoặc CSV',
  tag: 'statistics',
  params: z.object({ id: z.uuid() }),
  query: z.object({ ...closedLinesQuery, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  answersBytes: true,
  handle: async ({ services, caller, params, query, reply }) => {
    const period = await inTenant(services.database, caller.tenantId, (trx) =>
      getClosedPeriod(trx, caller.tenantId, params.id),
    )
    await sendSheet(reply, `so-lieu-chot-${period.from}-${period.to}`, {
      format: query.format,
      sheetName: 'Số liệu đã chốt',
      columns,
      above: [
        `Số liệu đã chốt kỳ ${writtenDay(period.from)} – ${writtenDay(period.to)}`,
        periodWords(period),
        `Chốt ngày ${writtenDay(dateInVietnam(period.closedAt))}; mã kiểm SHA-256: ${period.sha256}`,
      ],
      rows: rowsOf(services, toClosedFilter(caller, params.id, query)),
    })
  },
})
