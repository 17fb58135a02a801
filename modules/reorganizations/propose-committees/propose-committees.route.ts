import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { reorganizationParams } from '../reorganization-answer.ts'
import { addCommitteeChanges } from './propose-committees.ts'

export const proposeCommitteesRoute = signedInRoute({
  method: 'POST',
  url: '/api/reorganizations/:reorganizationId/committee-changes',
  operationId: 'addCommitteeChanges',
  summary: 'Thêm các thay đổi của UBND cấp huyện, cấp xã theo danh mục địa bàn vào ngày hiệu lực',
  tag: 'reorganizations',
  params: reorganizationParams,
  answer: z.object({ version: z.number().int(), added: z.number().int() }),
  editsVersion: true,
  handle: ({ services, caller, params, expectedVersion }) =>
    addCommitteeChanges(services, caller, params.reorganizationId, expectedVersion()),
})
