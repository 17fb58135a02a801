import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { signedInRoute } from '../../access/index.ts'
import { dayCell, type ListColumn, sendList } from '../../imports/index.ts'
import { sheetQuery } from '../evaluation/evaluation-query.ts'
import { programmeParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { type Difference, differenceNarrowing, listDifferencePage } from './difference-page.ts'

const columns: readonly ListColumn<Difference>[] = [
  { header: 'Chỉ tiêu', width: 40, cell: ({ indicatorName }) => indicatorName },
  { header: 'Đơn vị', width: 28, cell: ({ place }) => place?.name ?? 'Toàn tỉnh' },
  { header: 'Kỳ', width: 16, cell: ({ periodName }) => periodName },
  { header: 'Số báo cáo', width: 16, cell: ({ reported }) => reported },
  { header: 'Số tính từ dữ liệu', width: 18, cell: ({ computed }) => computed },
  { header: 'Chênh lệch', width: 16, cell: ({ reported, computed }) => reported - computed },
  { header: 'Đơn vị tính', width: 14, cell: ({ unit }) => unit },
  { header: 'Số Văn phòng xác nhận', width: 20, cell: ({ verified }) => verified },
  { header: 'Cơ quan báo cáo', width: 36, cell: ({ organization }) => organization?.name ?? null },
  { header: 'Lý do', width: 50, cell: ({ reason }) => reason },
  { header: 'Ngày báo cáo', width: 14, cell: ({ reportedAt }) => dayCell(reportedAt) },
]

export const exportDifferencesRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/programmes/:programme/differences/sheet',
    operationId: 'exportIndicatorDifferences',
    summary: 'Xuất danh sách số báo cáo khác số tính từ dữ liệu thành XLSX hoặc CSV',
    tag: 'indicators',
    params: programmeParams,
    query: z.object({ ...sheetQuery, ...differenceNarrowing }),
    answersBytes: true,
    handle: ({ services, caller, params, query: { format, ...narrowing }, reply }) => {
      const known = programmes.get(params.programme)
      const sheet = { format, sheetName: 'Chênh lệch', columns }
      return sendList(reply, `chenh-lech-${today(services.clock)}`, sheet, (page) =>
        listDifferencePage(services, caller, known, { ...page, ...narrowing }),
      )
    },
  })
