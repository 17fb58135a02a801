import { z } from 'zod'
import type { Route } from '../../../platform/http/route.ts'
import { signedInRoute } from '../../access/index.ts'
import type { Programmes } from '../programmes.ts'
import { recordParams, recordSchema } from '../record-answer.ts'
import { type Move, moveRecord } from './move-record.ts'

const said = z.string().trim().max(2000)

const noteOf = (isNeeded: boolean) =>
  z.object({ note: isNeeded ? said.min(1, 'Nêu lý do.') : said.nullable().default(null) })

const moves: readonly { move: Move; path: string; operationId: string; summary: string; needsNote: boolean }[] = [
  {
    move: 'submit',
    path: 'submission',
    operationId: 'submitRegisterRecord',
    summary: 'Trình một bản ghi để xác nhận',
    needsNote: false,
  },
  {
    move: 'verify',
    path: 'verification',
    operationId: 'verifyRegisterRecord',
    summary: 'Xác nhận một bản ghi đã trình; người trình không tự xác nhận',
    needsNote: false,
  },
  {
    move: 'return',
    path: 'return',
    operationId: 'returnRegisterRecord',
    summary: 'Trả lại một bản ghi đã trình hoặc đã xác nhận để sửa',
    needsNote: true,
  },
  {
    move: 'remove',
    path: 'removal',
    operationId: 'removeRegisterRecord',
    summary: 'Xóa một bản ghi dự thảo khỏi sổ; lịch sử vẫn giữ',
    needsNote: true,
  },
  {
    move: 'restore',
    path: 'restoration',
    operationId: 'restoreRegisterRecord',
    summary: 'Khôi phục một bản ghi đã xóa',
    needsNote: false,
  },
]

/** One route for each move of a record from stage to stage. */
export const moveRecordRoutes = (programmes: Programmes): Route[] =>
  moves.map(({ move, path, operationId, summary, needsNote }) =>
    signedInRoute({
      method: 'POST',
      url: `/api/registers/:register/records/:recordId/${path}`,
      operationId,
      summary,
      tag: 'registers',
      params: recordParams,
      body: noteOf(needsNote),
      answer: recordSchema,
      editsVersion: true,
      handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
        const wish = { move, note: body.note }
        const record = await moveRecord(services, programmes, caller, params, expectedVersion(), wish)
        answerVersion(record.version)
        return record
      },
    }),
  )
