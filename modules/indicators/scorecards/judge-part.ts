import type { Scorecard } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, agencyRoles, organizationsWithRole } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { findNameHeirs } from '../../organizations/index.ts'
import { keeperKeys } from '../../registers/index.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { maySteer } from '../indicators-policy.ts'
import { getScorecard, type KnownProgramme } from '../programmes.ts'
import { livesOn } from '../rules/unit-on-day.ts'
import { loadUnitsAround } from '../units.ts'
import { insertJudgement, type JudgementTerms } from './judgement-store.ts'

/** Registers a scorecard is told from. */
const registersOf = ({ ruleSets, plan }: Scorecard): Set<string> =>
  new Set([
    ...(plan ? [plan.register] : []),
    ...ruleSets.flatMap(({ criteria }) =>
      criteria.flatMap(({ parts }) =>
        parts.flatMap(({ measure }) =>
          typeof measure === 'object' && 'register' in measure ? [measure.register] : [],
        ),
      ),
    ),
  ])

/**
 * Judges: the office, and whoever works for an agency that a register of the scorecard names as its keeper. A commune never judges
 * itself.
 */
export async function mayJudge(
  services: Pick<Services, 'clock'>,
  trx: Trx,
  actor: Actor,
  { programme }: KnownProgramme,
  scorecard: Scorecard,
): Promise<boolean> {
  if (maySteer(actor)) return true
  const codes = registersOf(scorecard)
  const nameKeys = programme.registers.filter(({ code }) => codes.has(code)).flatMap(keeperKeys)
  const organizationIds = organizationsWithRole(actor, ...agencyRoles)
  if (organizationIds.length === 0) return false
  const heirs = await findNameHeirs(trx, actor.tenantId, nameKeys, today(services.clock))
  return heirs.some(({ id }) => organizationIds.includes(id))
}

function requireJudged({ ruleSets }: Scorecard, { ruleSet, criterion, part, validFrom, value }: JudgementTerms): void {
  const rules = ruleSets.find(({ code }) => code === ruleSet)
  const found = rules?.criteria.find(({ code }) => code === criterion)?.parts.find(({ code }) => code === part)
  const isAmount = found?.thresholds.some((threshold) => 'atLeast' in threshold || 'atMost' in threshold) ?? false
  const isRight =
    rules !== undefined &&
    found?.measure === 'judged' &&
    validFrom >= rules.from &&
    (rules.to === undefined || validFrom < rules.to) &&
    (value === null || (typeof value === 'number') === isAmount)
  if (!isRight) throw indicatorErrors.scorecard_judgement_wrong()
}

/**
 * Judges a part of a criterion in a unit from a day on, with the reason; the newest judgement counts, all are kept.
 * @throws not_allowed, scorecard_not_found, scorecard_judgement_wrong, indicator_period_future, indicator_unit_unknown
 */
export async function judgePart(
  services: Services,
  actor: Actor,
  known: KnownProgramme,
  code: string,
  terms: JudgementTerms,
): Promise<void> {
  const scorecard = getScorecard(known, code)
  const { tenantId, personId } = actor
  await inTenant(services.database, tenantId, async (trx) => {
    if (!(await mayJudge(services, trx, actor, known, scorecard))) throw commonErrors.not_allowed()
    requireJudged(scorecard, terms)
    if (terms.validFrom > today(services.clock)) throw indicatorErrors.indicator_period_future()
    const units = await loadUnitsAround(trx, tenantId, [terms.placeId])
    if (!livesOn(units.land.lives.get(terms.placeId), terms.validFrom))
      throw indicatorErrors.indicator_unit_unknown({ placeId: terms.placeId })
    const of = { tenantId, programme: known.programme.code, scorecard: code }
    await insertJudgement(trx, of, { personId, at: services.clock.now() }, terms)
    await appendAudit(services, trx, actor, {
      action: 'scorecard_part_judged',
      subjectType: 'scorecard',
      subjectId: null,
      details: { programme: of.programme, scorecard: code, ...terms },
    })
  })
}
