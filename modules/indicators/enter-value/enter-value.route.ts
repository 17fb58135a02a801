import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { indicatorParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { enterValue } from './enter-value.ts'

const amount = z.number().min(-9e15).max(9e15).nullable().default(null)

export const enterValueRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'PUT',
    url: '/api/programmes/:programme/indicators/:indicator/value',
    operationId: 'enterIndicatorValue',
    summary: 'Cơ quan báo cáo, hoặc Văn phòng xác nhận, số liệu của một chỉ tiêu trong một kỳ',
    description:
      'If-Match carries the version of this value of this source, 0 when there is none. A value left out is taken away. Whatever differs from what is there needs a reason.',
    tag: 'indicators',
    params: indicatorParams,
    body: z.object({
      placeId: z.uuid().nullable().describe('null: the whole province'),
      on: daySchema.describe('Any day of the period'),
      source: z.enum(['reported', 'verified']),
      value: amount.describe('Of what adds up'),
      numerator: amount.describe('Of a rate'),
      denominator: amount.describe('Of a rate'),
      reason: z.string().trim().min(1).max(2000).nullable().default(null),
    }),
    editsVersion: true,
    handle: ({ services, caller, params, body, expectedVersion }) =>
      enterValue(services, caller, programmes.get(params.programme), params.indicator, body, expectedVersion()),
  })
