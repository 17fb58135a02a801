import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { daySchema } from '../../../platform/http/day.ts'
import type { Route } from '../../../platform/http/route.ts'
import { signedInRoute } from '../../access/index.ts'
import { placeRefSchema } from '../evaluation/evaluation-answer.ts'
import { maySteer } from '../indicators-policy.ts'
import { scorecardParams } from '../programme-params.ts'
import { getScorecard, type Programmes } from '../programmes.ts'
import { loadUnitsAround } from '../units.ts'
import { scorecardSchema, toScorecard } from './scorecard-answer.ts'
import { listGroups, listThresholds, requirements } from './setting-store.ts'
import { recordGroups, recordThresholds, withdraw } from './settle-scorecard.ts'

const source = z.string().trim().min(1, 'Nêu văn bản làm căn cứ.').max(500)
const days = { validFrom: daySchema, validTo: daySchema.nullable().default(null).describe('The first day no longer') }

const thresholdTerms = {
  ruleSet: z.string().max(60),
  criterion: z.string().max(60),
  part: z.string().max(60),
  groups: z.array(z.string().max(60)).min(1).max(20).nullable().default(null).describe('null: all'),
  requirement: z.enum(requirements),
  amount: z.number().nullable().default(null),
  ...days,
  source,
}
const groupTerms = { placeId: z.uuid(), group: z.string().max(60), ...days, source }

const recorded = {
  id: z.uuid(),
  recordedByName: z.string(),
  recordedAt: z.iso.datetime(),
  withdrawal: z.object({ at: z.iso.datetime(), reason: z.string() }).nullable(),
}

type Recorded = {
  id: string
  recordedByName: string
  recordedAt: Date
  withdrawnAt: Date | null
  withdrawnReason: string | null
}
const toRecorded = ({ id, recordedByName, recordedAt, withdrawnAt, withdrawnReason }: Recorded) => ({
  id,
  recordedByName,
  recordedAt: recordedAt.toISOString(),
  withdrawal: withdrawnAt && { at: withdrawnAt.toISOString(), reason: withdrawnReason ?? '' },
})

/** What a province settles of a scorecard: thresholds, groups of units. */
export const settleScorecardRoutes = (programmes: Programmes): Route[] => [
  signedInRoute({
    method: 'GET',
    url: '/api/programmes/:programme/scorecards/:scorecard/settings',
    operationId: 'listScorecardSettings',
    summary: 'Ngưỡng và nhóm đơn vị tỉnh tự ghi cho bộ tiêu chí; các nội dung chưa xác định được ngưỡng',
    tag: 'indicators',
    params: scorecardParams,
    answer: z.object({
      scorecard: scorecardSchema,
      unsettled: z
        .array(
          z.object({
            ruleSet: z.string(),
            criterion: z.string(),
            part: z.string(),
            name: z.string(),
            groups: z.array(z.string()).nullable(),
            source: z.string(),
          }),
        )
        .describe('Thresholds no source settles'),
      thresholds: z.array(z.object({ ...recorded, ...thresholdTerms }).meta({ id: 'RecordedThreshold' })),
      groups: z.array(z.object({ ...recorded, ...groupTerms, place: placeRefSchema }).meta({ id: 'RecordedGroup' })),
      may: z.object({ settle: z.boolean() }),
    }),
    handle: ({ services, caller, params }) =>
      inTenant(services.database, caller.tenantId, async (trx) => {
        const known = programmes.get(params.programme)
        const scorecard = getScorecard(known, params.scorecard)
        const of = { tenantId: caller.tenantId, programme: known.programme.code, scorecard: scorecard.code }
        const groups = await listGroups(trx, of, true)
        const units = await loadUnitsAround(trx, caller.tenantId, [...new Set(groups.map(({ placeId }) => placeId))])
        return {
          scorecard: toScorecard(scorecard),
          unsettled: scorecard.ruleSets.flatMap((ruleSet) =>
            ruleSet.criteria.flatMap((criterion) =>
              criterion.parts.flatMap((part) =>
                part.thresholds.flatMap((threshold) =>
                  'unsettled' in threshold
                    ? [
                        {
                          ruleSet: ruleSet.code,
                          criterion: criterion.code,
                          part: part.code,
                          name: `${criterion.name}: ${part.name}`,
                          groups: threshold.groups ? [...threshold.groups] : null,
                          source: threshold.source,
                        },
                      ]
                    : [],
                ),
              ),
            ),
          ),
          thresholds: (await listThresholds(trx, of, true)).map(
            ({
              ruleSet,
              criterion,
              part,
              groups: of,
              requirement,
              amount,
              validFrom,
              validTo,
              source: why,
              ...row
            }) => ({
              ...toRecorded(row),
              ruleSet,
              criterion,
              part,
              groups: of,
              requirement,
              amount,
              validFrom,
              validTo,
              source: why,
            }),
          ),
          groups: groups.map(({ placeId, group, validFrom, validTo, source: why, ...row }) => ({
            ...toRecorded(row),
            placeId,
            group,
            validFrom,
            validTo,
            source: why,
            place: { id: placeId, name: units.nameOn(placeId, validFrom) },
          })),
          may: { settle: maySteer(caller) },
        }
      }),
  }),
  signedInRoute({
    method: 'POST',
    url: '/api/programmes/:programme/scorecards/:scorecard/thresholds',
    operationId: 'recordScorecardThresholds',
    summary: 'Ghi ngưỡng tỉnh đang áp dụng cho các nội dung của bộ tiêu chí',
    tag: 'indicators',
    params: scorecardParams,
    body: z.object({ thresholds: z.array(z.object(thresholdTerms)).min(1).max(200) }),
    handle: ({ services, caller, params, body }) =>
      recordThresholds(
        { services, actor: caller, known: programmes.get(params.programme), code: params.scorecard },
        body.thresholds,
      ),
  }),
  signedInRoute({
    method: 'POST',
    url: '/api/programmes/:programme/scorecards/:scorecard/groups',
    operationId: 'recordScorecardGroups',
    summary: 'Ghi đơn vị thuộc nhóm nào của bộ tiêu chí, từ ngày nào',
    tag: 'indicators',
    params: scorecardParams,
    body: z.object({ groups: z.array(z.object(groupTerms)).min(1).max(500) }),
    handle: ({ services, caller, params, body }) =>
      recordGroups(
        { services, actor: caller, known: programmes.get(params.programme), code: params.scorecard },
        body.groups,
      ),
  }),
  signedInRoute({
    method: 'POST',
    url: '/api/programmes/:programme/scorecards/:scorecard/settings/:settingId/withdrawal',
    operationId: 'withdrawScorecardSetting',
    summary: 'Rút một ngưỡng hoặc một ghi nhận nhóm đã ghi nhầm; vẫn giữ trong lịch sử',
    tag: 'indicators',
    params: scorecardParams.extend({ settingId: z.uuid() }),
    body: z.object({ kind: z.enum(['threshold', 'group']), reason: z.string().trim().min(1, 'Nêu lý do.').max(2000) }),
    handle: ({ services, caller, params, body }) =>
      withdraw(
        { services, actor: caller, known: programmes.get(params.programme), code: params.scorecard },
        { ...body, id: params.settingId },
      ),
  }),
]
