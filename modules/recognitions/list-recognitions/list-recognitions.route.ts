import { z } from 'zod'
import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import type { Route } from '../../../platform/http/route.ts'
import { signedInRoute } from '../../access/index.ts'
import { foldWords, placeAnswers, withoutMarks } from '../../places/index.ts'
import { recordShape, toRecord } from '../recognition-answer-schema.ts'
import { mayRecordRecognitions } from '../recognitions-policy.ts'
import { listRecognitions, type PlacedRecognition } from './list-recognitions.ts'
import type { RecognitionFilter } from './list-recognitions-store.ts'

const listQuery = z.object({
  ...pageQuery,
  kind: z.string().max(60).optional(),
  placeId: z.uuid().optional(),
  on: daySchema.optional().describe('In force on this day, of places that exist then'),
  words: z.string().trim().max(200).optional().describe('Part of a decision’s number or of a name the place has had'),
  withdrawn: z.enum(['shown', 'hidden']).default('hidden'),
})

const recognitionSchema = z
  .object({
    ...recordShape,
    kind: z.string(),
    kindName: z.string(),
    placeId: z.uuid(),
    place: placeAnswers.placeSchema.nullable().describe('As it was on the record’s first day'),
    placeEndsOn: z.iso.date().nullable().describe('The place ended: from that day on the record says nothing'),
    now: z
      .array(z.object({ id: z.uuid(), name: z.string(), certainty: z.enum(['confirmed', 'uncertain']) }))
      .describe('Of a place that has ended: the units its land is in today, through successions of this certainty'),
    reorganizationId: z.uuid().nullable(),
    recordedByName: z.string().nullable(),
    recordedAt: z.iso.datetime(),
    withdrawal: z.object({ at: z.iso.datetime(), byName: z.string().nullable(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'Recognition' })

const toFilter = ({ kind, placeId, on, words, withdrawn }: z.output<typeof listQuery>): RecognitionFilter => {
  const key = foldWords(words ?? '')
  return {
    withdrawn: withdrawn === 'shown',
    ...(kind ? { kind } : {}),
    ...(placeId ? { placeId } : {}),
    ...(on ? { on } : {}),
    ...(words ? { words: { typed: words, key, isPlain: key === withoutMarks(key) } } : {}),
  }
}

function toRecognition(row: PlacedRecognition, kinds: readonly RecognitionKind[]): z.input<typeof recognitionSchema> {
  return {
    ...toRecord(row),
    kind: row.kind,
    kindName: kinds.find(({ code }) => code === row.kind)?.name ?? row.kind,
    placeId: row.placeId,
    place: row.place && placeAnswers.toPlaceAnswer(row.place),
    placeEndsOn: row.placeEndsOn,
    now: row.now.map(({ placeId, name, throughCertainty }) => ({ id: placeId, name, certainty: throughCertainty })),
    reorganizationId: row.reorganizationId,
    recordedByName: row.recordedByName,
    recordedAt: row.recordedAt.toISOString(),
    withdrawal: row.withdrawnAt && {
      at: row.withdrawnAt.toISOString(),
      byName: row.withdrawnByName,
      reason: row.withdrawnReason ?? '',
    },
  }
}

export const listRecognitionsRoute = (kinds: readonly RecognitionKind[]): Route =>
  signedInRoute({
    method: 'GET',
    url: '/api/recognitions',
    operationId: 'listRecognitions',
    summary: 'Các ghi nhận công nhận địa bàn, mới nhất trước',
    tag: 'recognitions',
    query: listQuery,
    answer: pageOf(recognitionSchema).extend({ may: z.object({ record: z.boolean() }) }),
    handle: async ({ services, caller, query }) => {
      const after = decodeCursor(query.cursor, ['date', 'uuid'])
      const rows = await listRecognitions(services, caller, toFilter(query), query.limit + 1, after)
      const page = toPage(rows, query.limit, (row) => [row.validFrom, row.id])
      return {
        ...page,
        items: page.items.map((row) => toRecognition(row, kinds)),
        may: { record: mayRecordRecognitions(caller) },
      }
    },
  })
