import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { signedInRoute } from '../../access/index.ts'
import { dayCell, type ListColumn, sendList } from '../../imports/index.ts'
import type { letterSchema } from '../letter-answer.ts'
import { letterListQuery, listLetters } from '../list-letters/list-letters.ts'

const columns: readonly ListColumn<z.output<typeof letterSchema>>[] = [
  { header: 'TT', width: 6, cell: (_letter, ordinal) => ordinal },
  { header: 'Gửi cơ quan', width: 44, cell: ({ organizationName }) => organizationName },
  { header: 'Nhiệm vụ', width: 10, cell: ({ dutyCount }) => dutyCount },
  { header: 'Ngày dự thảo', width: 14, isDate: true, cell: ({ draftedOn }) => dayCell(draftedOn) },
  { header: 'Người dự thảo', width: 24, cell: ({ draftedByName }) => draftedByName },
  { header: 'Số, ký hiệu', width: 18, cell: ({ number, symbol }) => (number === null ? null : `${number}/${symbol}`) },
  { header: 'Ngày ban hành', width: 14, isDate: true, cell: ({ issuedOn }) => dayCell(issuedOn) },
  { header: 'Báo cáo trước', width: 14, isDate: true, cell: ({ replyBy }) => dayCell(replyBy) },
]

export const exportLettersRoute = signedInRoute({
  method: 'GET',
  url: '/api/chasing/letters/sheet',
  operationId: 'exportChasingLetters',
  summary: 'Xuất danh sách văn bản đôn đốc thành bảng XLSX hoặc CSV',
  description: 'Takes the query of the list and keeps its order. At most 100,000 rows.',
  tag: 'chasing',
  query: z.object({ ...letterListQuery, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  answersBytes: true,
  handle: ({ services, caller, query: { format, ...query }, reply }) =>
    sendList(
      reply,
      `van-ban-don-doc-${today(services.clock)}`,
      { format, sheetName: 'Văn bản đôn đốc', columns },
      (page) => listLetters(services, caller, { ...query, ...page }),
    ),
})
