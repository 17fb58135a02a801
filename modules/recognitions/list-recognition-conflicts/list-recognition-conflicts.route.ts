import { z } from 'zod'
import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Route } from '../../../platform/http/route.ts'
import { signedInRoute } from '../../access/index.ts'
import { placeAnswers } from '../../places/index.ts'
import { getKind } from '../get-kind.ts'
import { predecessorSchema, toPredecessor } from '../recognition-answer-schema.ts'
import { mayRecordRecognitions } from '../recognitions-policy.ts'
import { listRecognitionConflicts } from './list-recognition-conflicts.ts'

const conflictSchema = z
  .object({
    place: placeAnswers.placeSchema,
    from: z.iso.date().describe('The first day of which no record says anything'),
    to: z.iso.date().nullable().describe('The first day a record covers again; null: open to this day'),
    predecessors: z.array(predecessorSchema),
  })
  .meta({ id: 'RecognitionConflict' })

export const listRecognitionConflictsRoute = (kinds: readonly RecognitionKind[]): Route =>
  signedInRoute({
    method: 'GET',
    url: '/api/recognitions/conflicts',
    operationId: 'listRecognitionConflicts',
    summary: 'Đơn vị có phần đất từng được công nhận nhưng chưa có ghi nhận: cần văn phòng hoặc quản trị quyết định',
    tag: 'recognitions',
    query: z.object({ kind: z.string().max(60) }),
    answer: z.object({
      today: z.iso.date(),
      items: z.array(conflictSchema).describe('Open ones first'),
      may: z.object({ record: z.boolean() }),
    }),
    handle: async ({ services, caller, query }) => {
      const conflicts = await listRecognitionConflicts(services, caller, getKind(kinds, query.kind))
      return {
        today: today(services.clock),
        items: conflicts.map(({ place, from, to, predecessors }) => ({
          place: placeAnswers.toPlaceAnswer(place),
          from,
          to,
          predecessors: predecessors.map(toPredecessor),
        })),
        may: { record: mayRecordRecognitions(caller) },
      }
    },
  })
