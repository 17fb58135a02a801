import type { Scorecard } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { maySteer } from '../indicators-policy.ts'
import { getScorecard, type KnownProgramme } from '../programmes.ts'
import { livesOn } from '../rules/unit-on-day.ts'
import { loadUnitsAround } from '../units.ts'
import {
  type GroupTerms,
  insertGroups,
  insertThresholds,
  isGroupOverlap,
  type Of,
  type ThresholdTerms,
  withdrawSetting,
} from './setting-store.ts'

type Settling = { services: Services; actor: Actor; known: KnownProgramme; code: string }

async function settleScorecard(
  { services, actor, known, code }: Settling,
  action: string,
  details: Record<string, unknown>,
  work: (trx: Trx, of: Of, by: { personId: string; at: Date }, scorecard: Scorecard) => Promise<void>,
): Promise<void> {
  if (!maySteer(actor)) throw commonErrors.not_allowed()
  const scorecard = getScorecard(known, code)
  const of = { tenantId: actor.tenantId, programme: known.programme.code, scorecard: code }
  await inTenant(services.database, actor.tenantId, async (trx) => {
    await work(trx, of, { personId: actor.personId, at: services.clock.now() }, scorecard)
    await appendAudit(services, trx, actor, {
      action,
      subjectType: 'scorecard',
      subjectId: null,
      details: { programme: of.programme, scorecard: code, ...details },
    })
  })
}

function requireFitting({ ruleSets, groups }: Scorecard, terms: ThresholdTerms): void {
  const part = ruleSets
    .find(({ code }) => code === terms.ruleSet)
    ?.criteria.find(({ code }) => code === terms.criterion)
    ?.parts.find(({ code }) => code === terms.part)
  const known = groups.map(({ code }) => code)
  const hasAmount = terms.requirement === 'atLeast' || terms.requirement === 'atMost'
  const isRight =
    part !== undefined &&
    (terms.groups ?? []).every((group) => known.includes(group)) &&
    hasAmount === (terms.amount !== null) &&
    (terms.validTo === null || terms.validTo > terms.validFrom)
  if (!isRight) throw indicatorErrors.scorecard_threshold_wrong()
}

/**
 * Records thresholds the province applies; they come before those of the programme on their days.
 * @throws not_allowed, scorecard_not_found, scorecard_threshold_wrong
 */
export const recordThresholds = (settling: Settling, rows: readonly ThresholdTerms[]): Promise<void> =>
  settleScorecard(settling, 'scorecard_thresholds_recorded', { thresholds: rows }, async (trx, of, by, scorecard) => {
    for (const row of rows) requireFitting(scorecard, row)
    await insertThresholds(trx, of, by, rows)
  })

/**
 * Records which group units belong to, for a time.
 * @throws not_allowed, scorecard_not_found, scorecard_threshold_wrong, indicator_unit_unknown, scorecard_group_overlaps
 */
export const recordGroups = (settling: Settling, rows: readonly GroupTerms[]): Promise<void> =>
  settleScorecard(settling, 'scorecard_groups_recorded', { groups: rows }, async (trx, of, by, { groups }) => {
    const units = await loadUnitsAround(trx, of.tenantId, [...new Set(rows.map(({ placeId }) => placeId))])
    const day = today(settling.services.clock)
    for (const { placeId, group, validFrom, validTo } of rows) {
      if (!groups.some(({ code }) => code === group) || (validTo !== null && validTo <= validFrom))
        throw indicatorErrors.scorecard_threshold_wrong()
      const lives = units.land.lives.get(placeId)
      if (!livesOn(lives, validFrom) && !livesOn(lives, day)) throw indicatorErrors.indicator_unit_unknown({ placeId })
    }
    await insertGroups(trx, of, by, rows).catch((error: unknown) => {
      throw isGroupOverlap(error) ? indicatorErrors.scorecard_group_overlaps() : error
    })
  })

/** Takes a wrong setting back; it is kept with the reason. @throws not_allowed, scorecard_not_found, not_found */
export const withdraw = (
  settling: Settling,
  setting: { kind: 'threshold' | 'group'; id: string; reason: string },
): Promise<void> =>
  settleScorecard(settling, 'scorecard_setting_withdrawn', setting, async (trx, of, by) => {
    if (!(await withdrawSetting(trx, of, { ...by, reason: setting.reason }, setting))) throw commonErrors.not_found()
  })
