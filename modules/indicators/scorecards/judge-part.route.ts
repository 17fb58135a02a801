import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { scorecardParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'
import { judgePart } from './judge-part.ts'

const code = z.string().max(60)

export const judgePartRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'POST',
    url: '/api/programmes/:programme/scorecards/:scorecard/judgements',
    operationId: 'judgeScorecardPart',
    summary: 'Đánh giá một nội dung của tiêu chí tại một đơn vị, nêu lý do và văn bản minh chứng',
    tag: 'indicators',
    params: scorecardParams,
    body: z.object({
      ruleSet: code,
      criterion: code,
      part: code,
      placeId: z.uuid(),
      validFrom: daySchema,
      value: z.union([z.boolean(), z.number()]).nullable().describe('null: the judgement before is taken back'),
      reason: z.string().trim().min(1, 'Nêu lý do.').max(2000),
      evidence: z.string().trim().min(1).max(500).nullable().default(null).describe('The document that shows it'),
    }),
    handle: ({ services, caller, params, body }) =>
      judgePart(services, caller, programmes.get(params.programme), params.scorecard, body),
  })
