import { z } from 'zod'
import type { RecognitionRecord } from './rules/recognised-land.ts'
import type { RecognitionAnswer } from './rules/recognition-answer.ts'
import { answerStatuses, type PredecessorAnswer } from './rules/recognition-answer.ts'

export const recordedStatuses = ['recognised', 'not_recognised'] as const

/** The parts of a record wherever one is shown. */
export const recordShape = {
  id: z.uuid(),
  status: z.enum(recordedStatuses),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable().describe('The first day no longer; null: until further notice'),
  decisionNumber: z.string().nullable(),
  decisionOn: z.iso.date().nullable(),
  decisionIssuer: z.string().nullable(),
  note: z.string().nullable(),
  certainty: z.enum(['confirmed', 'uncertain']).describe('uncertain: shown as "cần xác nhận"'),
}

const recordSchema = z.object(recordShape).meta({ id: 'RecognitionRecord' })

export const toRecord = (record: RecognitionRecord): z.input<typeof recordSchema> => ({
  id: record.id,
  status: record.status,
  validFrom: record.validFrom,
  validTo: record.validTo,
  decisionNumber: record.decisionNumber,
  decisionOn: record.decisionOn,
  decisionIssuer: record.decisionIssuer,
  note: record.note,
  certainty: record.certainty,
})

export const predecessorSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    status: z.enum(answerStatuses).describe('On its last day'),
    record: recordSchema.nullable(),
  })
  .meta({ id: 'RecognitionPredecessor' })

export const toPredecessor = ({ id, name, status, record }: PredecessorAnswer): z.input<typeof predecessorSchema> => ({
  id,
  name,
  status,
  record: record && toRecord(record),
})

export const answerSchema = z
  .object({
    placeId: z
      .uuid()
      .describe('The unit the answer is about: the one asked for, or one above it of a level the kind is given to'),
    placeName: z.string(),
    on: z.iso.date(),
    status: z
      .enum(answerStatuses)
      .describe('unclear: units it came from were recognised, nothing is recorded of it; none: nothing is recorded'),
    record: recordSchema.nullable(),
    predecessors: z.array(predecessorSchema),
    reason: z.string(),
  })
  .meta({ id: 'RecognitionAnswer' })

export const toAnswer = (answer: RecognitionAnswer, on: string): z.input<typeof answerSchema> => ({
  placeId: answer.unit.id,
  placeName: answer.unit.name,
  on,
  status: answer.status,
  record: answer.record && toRecord(answer.record),
  predecessors: answer.predecessors.map(toPredecessor),
  reason: answer.reason,
})
