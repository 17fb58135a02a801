import type { Indicator, Programme, RecognitionKind } from '../../../pack-kit/index.ts'
import { findKindRecords } from '../../recognitions/index.ts'
import { lastDayOf, type Period } from '../rules/period.ts'
import { type Recognised, recognisedOn } from '../rules/recognised-groups.ts'
import type { Evaluation } from './evaluation-context.ts'
import type { ScopeName } from './evaluation-query.ts'

/** Which units a picture is of. */
export type UnitScope = {
  /** what applies: a programme about no kind of recognition is about every unit */
  name: ScopeName
  kind: { code: string; name: string } | null
  /** of a unit at the end of a period, of today at the latest; told by units of today, always of today */
  sideIn(placeId: string, period: Period): Recognised
  sideOn(placeId: string, day: string): Recognised
  keeps(side: Recognised): boolean
}

/** What the units of a programme are recognised as; null: it is about every unit. Throws where its pack names no kind there is. */
export function kindAbout({ code, about }: Programme, kinds: readonly RecognitionKind[]): RecognitionKind | null {
  if (about?.recognition === undefined) return null
  const kind = kinds.find((one) => one.code === about.recognition)
  if (kind === undefined)
    throw new Error(`programme "${code}" is about "${about.recognition}", which is no kind of recognition`)
  return kind
}

/** Reads once who is recognised; every question after that is answered from memory. */
export async function loadScope(
  { trx, actor, known, units, basis, today }: Evaluation,
  kinds: readonly RecognitionKind[],
  asked: ScopeName,
): Promise<UnitScope> {
  const kind = kindAbout(known.programme, kinds)
  const spans = kind === null ? [] : await findKindRecords(trx, actor.tenantId, kind.code)
  const name = kind === null ? 'with_value' : asked
  const told = new Map<string, Recognised>()
  const sideOn = (placeId: string, day: string): Recognised => {
    const key = `${placeId} ${day}`
    const side = told.get(key) ?? recognisedOn(units.land, spans, placeId, day)
    told.set(key, side)
    return side
  }
  return {
    name,
    kind: kind && { code: kind.code, name: kind.name },
    sideOn,
    sideIn(placeId, period) {
      const last = lastDayOf(period)
      return sideOn(placeId, basis === 'restated' || last > today ? today : last)
    },
    keeps: (side) => name === 'with_value' || side !== 'no',
  }
}

/** Whether a value says anything of a unit: none where events are recorded as they happen says that there was no record. */
export function saysSomething({ source }: Indicator, value: number | null): boolean {
  if (value === null) return false
  return value !== 0 || source.kind === 'entered' || source.numerator.emptyMeans !== 'zero'
}
