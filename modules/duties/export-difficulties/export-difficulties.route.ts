import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { signedInRoute } from '../../access/index.ts'
import { sendList } from '../../imports/index.ts'
import { difficultyListQuery } from '../difficulty-filter.ts'
import { listDifficulties } from '../list-difficulties/list-difficulties.ts'
import { difficultyColumns } from './difficulty-columns.ts'

export const exportDifficultiesRoute = signedInRoute({
  method: 'GET',
  url: '/api/difficulties/sheet',
  operationId: 'exportDifficulties',
  summary: 'Xuất danh sách khó khăn, vướng mắc đang xem thành bảng XLSX hoặc CSV',
  description: 'Takes the query of the list and keeps its order. At most 100,000 rows.',
  tag: 'duties',
  query: z.object({ ...difficultyListQuery, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  answersBytes: true,
  handle: ({ services, caller, query: { format, ...query }, reply }) =>
    sendList(
      reply,
      `kho-khan-vuong-mac-${today(services.clock)}`,
      { format, sheetName: 'Khó khăn, vướng mắc', columns: difficultyColumns },
      (page) => listDifficulties(services, caller, { ...query, ...page }),
    ),
})
