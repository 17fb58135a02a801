import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { getScorecard, type KnownProgramme } from '../programmes.ts'
import { loadUnits } from '../units.ts'
import type { Scoring } from './score-units.ts'

/** Runs work on a scorecard of a programme as of a day (yyyy-mm-dd), in one transaction. @throws scorecard_not_found */
export const inScoring = <Answer>(
  services: Services,
  actor: Actor,
  known: KnownProgramme,
  of: { scorecard: string; on: string },
  work: (scoring: Scoring) => Promise<Answer>,
): Promise<Answer> =>
  inTenant(services.database, actor.tenantId, async (trx) => {
    const scorecard = getScorecard(known, of.scorecard)
    const units = await loadUnits(trx, actor.tenantId, known.programme.code, today(services.clock))
    return work({ trx, tenantId: actor.tenantId, known, units, scorecard, on: of.on })
  })
