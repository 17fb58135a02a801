import { z } from 'zod'
import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { daySchema } from '../../../platform/http/day.ts'
import type { Route } from '../../../platform/http/route.ts'
import { signedInRoute } from '../../access/index.ts'
import { recordedStatuses } from '../recognition-answer-schema.ts'
import { recordRecognition } from './record-recognition.ts'

const optionalText = (most: number) => z.string().trim().min(1).max(most).nullable().default(null)

const body = z
  .object({
    kind: z.string().max(60),
    placeId: z.uuid(),
    status: z.enum(recordedStatuses),
    validFrom: daySchema,
    validTo: daySchema.nullable().default(null).describe('The first day no longer; null: until further notice'),
    decisionNumber: optionalText(100),
    decisionOn: daySchema.nullable().default(null),
    decisionIssuer: optionalText(300),
    note: optionalText(2000),
    certainty: z.enum(['confirmed', 'uncertain']).default('confirmed'),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validTo > validFrom, {
    path: ['validTo'],
    message: 'Ngày hết hiệu lực phải sau ngày bắt đầu.',
  })
  .refine(({ decisionNumber, note }) => decisionNumber !== null || note !== null, {
    path: ['decisionNumber'],
    message: 'Nhập số quyết định; nếu chưa rõ số, nêu nguồn trong ghi chú.',
  })

export const recordRecognitionRoute = (kinds: readonly RecognitionKind[]): Route =>
  signedInRoute({
    method: 'POST',
    url: '/api/recognitions',
    operationId: 'recordRecognition',
    summary: 'Ghi nhận một địa bàn được, hoặc không được, công nhận trong một thời gian',
    tag: 'recognitions',
    body,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: async ({ services, caller, body: given }) => ({
      id: await recordRecognition(services, caller, kinds, given),
    }),
  })
