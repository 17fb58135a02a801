import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { placeAnswers, type ResolvedAddress, type ResolvedUnit } from '../../places/index.ts'
import { loadLand } from '../load-land.ts'
import type { RecognisedLand } from '../rules/recognised-land.ts'
import { answerRecognition, type RecognitionAnswer } from '../rules/recognition-answer.ts'

type Line = { placeId: string; parents: readonly { id: string }[] }

/** A unit an address can mean, with what is recorded of it then and of each unit of today. */
export type AnsweredUnit = {
  unit: ResolvedUnit
  /** null: the kind is not given to units of this level, nor to any above it */
  onDay: RecognitionAnswer | null
  now: (RecognitionAnswer | null)[]
}

export type AnsweredAddress = Omit<ResolvedAddress, 'units' | 'read'> & {
  details: string[]
  units: AnsweredUnit[]
  on: string
  today: string
}

const idsOf = ({ placeId, parents }: Line): string[] => [placeId, ...parents.map(({ id }) => id)]

/** The answer of the nearest unit, of those it lies in, of which anything is known. */
function answerOf(land: RecognisedLand, line: Line, on: string): RecognitionAnswer | null {
  const answers = idsOf(line).flatMap((id) => {
    const unit = land.units.get(id)
    return unit ? [answerRecognition(land, unit, on)] : []
  })
  return answers.find(({ status }) => status !== 'none') ?? answers[0] ?? null
}

/**
 * For an address, or a place, and a day: which unit then, which now, recognised or not, by which decision.
 * @throws place_unknown for a place that is not there
 */
export async function answerAddressRecognition(
  services: Services,
  actor: Actor,
  kind: RecognitionKind,
  asked: { address: string } | { placeId: string },
  given: { on: string | undefined },
): Promise<AnsweredAddress> {
  const days = { today: today(services.clock), on: given.on ?? today(services.clock) }
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const { outcome, read, units } =
      'address' in asked
        ? await placeAnswers.resolveAddress(trx, tenantId, asked.address, days)
        : await placeAnswers.resolvePlace(trx, tenantId, asked.placeId, days)
    const ids = units.flatMap(({ onDay, now }) => [onDay, ...now].flatMap(idsOf))
    const land = await loadLand(trx, tenantId, kind, [...new Set(ids)])
    return {
      ...days,
      outcome,
      details: read.details,
      units: units.map((unit) => ({
        unit,
        onDay: answerOf(land, unit.onDay, unit.onDay.asOf),
        now: unit.now.map((place) => answerOf(land, place, days.today)),
      })),
    }
  })
}
