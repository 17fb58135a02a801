import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { reorganizationParams } from '../reorganization-answer.ts'
import { addNamesakeMergers } from './merge-namesakes.ts'

export const mergeNamesakesRoute = signedInRoute({
  method: 'POST',
  url: '/api/reorganizations/:reorganizationId/namesake-mergers',
  operationId: 'addNamesakeMergers',
  summary: 'Thêm thay đổi hợp nhất các đơn vị trực thuộc trùng tên về cùng một đơn vị',
  tag: 'reorganizations',
  params: reorganizationParams,
  answer: z.object({ version: z.number().int(), added: z.number().int() }),
  editsVersion: true,
  handle: ({ services, caller, params, expectedVersion }) =>
    addNamesakeMergers(services, caller, params.reorganizationId, expectedVersion()),
})
