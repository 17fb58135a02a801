import { addDays, type Indicator, type UnitSuccessors } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { KnownProgramme } from '../programmes.ts'
import { findReadable, type Readable } from '../readable.ts'
import { chooseValues } from '../rules/choose-values.ts'
import type { Period } from '../rules/period.ts'
import { type ToldValue, tellValues } from '../rules/tell-values.ts'
import { heirsOn, livesOn } from '../rules/unit-on-day.ts'
import { findTargets } from '../target-store.ts'
import { loadUnits, type Units } from '../units.ts'
import { findValues, type ValueSource, valueSources } from '../value-store.ts'
import { basisWords, type UnitBasis } from './evaluation-query.ts'

/** What every picture of a programme is told from. */
export type Evaluation = {
  trx: Trx
  actor: Actor
  known: KnownProgramme
  readable: Readable
  units: Units
  basis: UnitBasis
  today: string
}

export type Telling = { units: UnitBasis }

/** Runs work on what a person may see of a programme, in one transaction. */
export const inEvaluation = <Answer>(
  services: Services,
  actor: Actor,
  known: KnownProgramme,
  { units: basis }: Telling,
  work: (evaluation: Evaluation) => Promise<Answer>,
): Promise<Answer> =>
  inTenant(services.database, actor.tenantId, async (trx) => {
    const day = today(services.clock)
    const readable = await findReadable(services, trx, actor, known)
    const units = await loadUnits(trx, actor.tenantId, known.programme.code, day)
    return work({ trx, actor, known, readable, units, basis, today: day })
  })

const successorsOf = ({ units, basis, today: day }: Evaluation): UnitSuccessors | null =>
  basis === 'as_then'
    ? null
    : new Map(
        [...units.all.values()]
          .filter(({ life }) => life.to !== null && life.to <= day)
          .map(({ id }) => [id, heirsOn(units.land, id, day)]),
      )

/** Of what periods an indicator is told. */
export type AskedPeriods = { indicator: Indicator; periods: readonly Period[] }

/** Values by indicator, first day of the period and unit. */
export type ToldValues = {
  of(indicator: string, from: string): readonly ToldValue[]
  find(indicator: string, from: string, placeId: string | null): ToldValue | undefined
}

const keyOf = (indicator: string, from: string): string => `${indicator} ${from}`

/**
 * Values of one source; of indicators people enter, which nothing computes, `computed` stands for what was verified, else reported. Told by
 * units of their time or of today, of some units of their time when `placeIds` says so; what the person may not see is left out.
 */
export async function loadTold(
  evaluation: Evaluation,
  asked: readonly AskedPeriods[],
  source: ValueSource,
  placeIds?: readonly (string | null)[],
): Promise<ToldValues> {
  const { trx, actor, known, readable, units } = evaluation
  const rows = await findValues(trx, actor.tenantId, {
    programme: known.programme.code,
    indicators: asked.map(({ indicator }) => indicator.code),
    sources: source === 'computed' ? valueSources : [source],
    froms: [...new Set(asked.flatMap(({ periods }) => periods.map(({ from }) => from)))],
    ...(placeIds && { placeIds }),
  })
  const isEntered = new Set(
    asked.flatMap(({ indicator: { code, source: from } }) => (from.kind === 'entered' ? code : [])),
  )
  // Of a unit that was not there at the end of a period, or no longer, an unknown value says nothing.
  const isTold = ({ placeId, value, to }: (typeof rows)[number]) =>
    value !== null || placeId === null || livesOn(units.all.get(placeId)?.life, addDays(to, -1))
  const grouped = Map.groupBy(chooseValues(rows.filter(isTold), source, isEntered), ({ indicator, from }) =>
    keyOf(indicator, from),
  )
  const successors = successorsOf(evaluation)
  const told = new Map(
    asked.flatMap(({ indicator, periods }) =>
      periods.map(({ from }): [string, ToldValue[]] => [
        keyOf(indicator.code, from),
        tellValues(indicator, grouped.get(keyOf(indicator.code, from)) ?? [], successors).filter(({ placeId }) =>
          readable.sees(indicator, placeId),
        ),
      ]),
    ),
  )
  const byUnit = new Map(
    [...told].flatMap(([key, values]) => values.map((value) => [`${key} ${value.placeId ?? ''}`, value] as const)),
  )
  return {
    of: (indicator, from) => told.get(keyOf(indicator, from)) ?? [],
    find: (indicator, from, placeId) => byUnit.get(`${keyOf(indicator, from)} ${placeId ?? ''}`),
  }
}

/** What a unit is to reach: its own target, else that of every unit. */
export type TargetOf = (indicator: string, from: string, placeId: string | null) => number | null

export async function loadTargets(
  { trx, actor, known }: Pick<Evaluation, 'trx' | 'actor' | 'known'>,
  asked: readonly AskedPeriods[],
): Promise<TargetOf> {
  const rows = await findTargets(trx, actor.tenantId, known.programme.code, {
    indicators: asked.map(({ indicator }) => indicator.code),
    froms: [...new Set(asked.flatMap(({ periods }) => periods.map(({ from }) => from)))],
  })
  const byKey = new Map(rows.map((row) => [`${keyOf(row.indicator, row.from)} ${row.placeId ?? ''}`, row.value]))
  return (indicator, from, placeId) =>
    byKey.get(`${keyOf(indicator, from)} ${placeId ?? ''}`) ?? byKey.get(`${keyOf(indicator, from)} `) ?? null
}

/** What a picture says of its units. */
export function unitsWords({ units, basis, today: day }: Evaluation) {
  const divided =
    basis === 'restated'
      ? [...units.all.values()].filter(
          ({ id, life, isCommune }) =>
            isCommune && life.to !== null && life.to <= day && heirsOn(units.land, id, day).length > 1,
        )
      : []
  return { basis, words: basisWords[basis], divided: divided.map(({ id }) => ({ id, name: units.nameOn(id, day) })) }
}
