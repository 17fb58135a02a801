import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { longestDecision, meetingItemSchema } from '../meeting-answer.ts'
import { decideItem } from './decide-item.ts'

export const decideItemRoute = signedInRoute({
  method: 'PATCH',
  url: '/api/meetings/:meetingId/items/:assignmentId',
  operationId: 'decideMeetingItem',
  summary: 'Ghi kết luận về một nhiệm vụ tại cuộc họp, hoặc bỏ qua',
  description: 'On a conflict (412) `current` holds the item as it is now.',
  tag: 'meetings',
  params: z.object({ meetingId: z.uuid(), assignmentId: z.uuid() }),
  body: z.object({
    decision: z
      .string()
      .overwrite((text) => text.normalize('NFC').trim())
      .max(longestDecision, `Viết tối đa ${longestDecision.toLocaleString('vi')} ký tự.`)
      .nullable()
      .optional()
      .describe('null or empty: nothing is decided; left out: as it is'),
    isSkipped: z.boolean().optional().describe('Passed over; a decision ends that'),
  }),
  answer: meetingItemSchema,
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
    const item = await decideItem(services, caller, { ...params, version: expectedVersion() }, body)
    answerVersion(item.version)
    return item
  },
})
