import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { indicatorParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { setTargets } from './set-targets.ts'

export const setTargetsRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'POST',
    url: '/api/programmes/:programme/indicators/:indicator/targets',
    operationId: 'setIndicatorTargets',
    summary: 'Giao mục tiêu của một chỉ tiêu cho các đơn vị theo kỳ, theo một văn bản',
    tag: 'indicators',
    params: indicatorParams,
    body: z.object({
      source: z.string().trim().min(1, 'Nêu văn bản giao mục tiêu.').max(500).describe('The document that sets them'),
      targets: z
        .array(
          z.object({
            placeId: z.uuid().nullable().describe('null: every unit, or the whole province'),
            on: daySchema.describe('Any day of the period'),
            value: z.number().min(-9e15).max(9e15).nullable().describe('null: no target any more'),
          }),
        )
        .min(1)
        .max(2000),
    }),
    handle: ({ services, caller, params, body }) =>
      setTargets(services, caller, programmes.get(params.programme), params.indicator, body),
  })
