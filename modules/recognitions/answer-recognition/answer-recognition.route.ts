import { z } from 'zod'
import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { daySchema } from '../../../platform/http/day.ts'
import type { Route } from '../../../platform/http/route.ts'
import { signedInRoute } from '../../access/index.ts'
import { placeAnswers } from '../../places/index.ts'
import { getKind } from '../get-kind.ts'
import { answerSchema, toAnswer } from '../recognition-answer-schema.ts'
import { type AnsweredUnit, answerAddressRecognition } from './answer-recognition.ts'

const unitSchema = z
  .object({
    unit: placeAnswers.resolvedUnitSchema,
    onDay: answerSchema
      .nullable()
      .describe('On the day of unit.onDay; null: the kind is not given to units of this level'),
    now: z.array(answerSchema.nullable()).describe('For each of unit.now, today'),
  })
  .meta({ id: 'AnsweredUnit' })

const toUnit = ({ unit, onDay, now }: AnsweredUnit, today: string): z.input<typeof unitSchema> => ({
  unit: placeAnswers.toResolvedUnit(unit),
  onDay: onDay && toAnswer(onDay, unit.onDay.asOf),
  now: now.map((answer) => answer && toAnswer(answer, today)),
})

const query = z
  .object({
    kind: z.string().max(60),
    address: z.string().trim().min(1).max(500).optional(),
    placeId: z.uuid().optional(),
    on: daySchema.optional().describe('Today when left out'),
  })
  .refine(({ address, placeId }) => (address === undefined) !== (placeId === undefined), {
    path: ['address'],
    message: 'Nhập một địa chỉ, hoặc chọn một địa bàn.',
  })

export const answerRecognitionRoute = (kinds: readonly RecognitionKind[]): Route =>
  signedInRoute({
    method: 'GET',
    url: '/api/recognitions/answer',
    operationId: 'answerRecognition',
    summary:
      'Một địa chỉ vào một ngày: khi đó là đơn vị nào, nay là đơn vị nào, có được công nhận không, theo quyết định nào',
    tag: 'recognitions',
    query,
    answer: z
      .object({
        on: z.iso.date(),
        today: z.iso.date(),
        outcome: z.enum(placeAnswers.outcomes),
        details: z.array(z.string()),
        units: z.array(unitSchema).describe('The likeliest first; where there are several, the person chooses'),
      })
      .meta({ id: 'AddressRecognition' }),
    handle: async ({ services, caller, query: { kind, address, placeId, on } }) => {
      const asked = placeId === undefined ? { address: address ?? '' } : { placeId }
      const answer = await answerAddressRecognition(services, caller, getKind(kinds, kind), asked, { on })
      return { ...answer, units: answer.units.map((unit) => toUnit(unit, answer.today)) }
    },
  })
