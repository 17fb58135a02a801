import type { Trx } from '../../../platform/db/database.ts'
import { agencyNames } from '../../organizations/index.ts'
import { placeNames } from '../../places/index.ts'
import type { UnitKind } from '../rules/change.ts'
import type { FormerUnit } from './rules/resolved-row.ts'

/** A unit as a cell cites it; `days` (yyyy-mm-dd) are tried one after the other. */
export type CitedUnit = { unit: UnitKind; text: string; within: string | null; days: readonly string[] }

/** The one unit that is meant, or a sentence that says why none is. */
export type UnitAnswer = { found: FormerUnit } | { problem: string }

export type LookUp = (cited: CitedUnit) => UnitAnswer

type OnDay = { text: string; within: string | null; on: string }

async function findAgencies(trx: Trx, tenantId: string, cited: readonly OnDay[]): Promise<UnitAnswer[]> {
  const answers = await agencyNames.findCited(trx, tenantId, cited)
  return answers.map((answer) => {
    if ('problem' in answer) return answer
    const { organizationId: id, name, shortName, kind, level, code, code102, aliases, ...rest } = answer.found
    const { parentId, placeId, fields } = rest
    return {
      found: { id, terms: { name, shortName, kind, level, code, code102, aliases, parentId, placeId, fields } },
    }
  })
}

async function findPlaces(trx: Trx, tenantId: string, cited: readonly OnDay[]): Promise<UnitAnswer[]> {
  const answers = await placeNames.findCited(trx, tenantId, cited)
  return answers.map((answer) => {
    if ('problem' in answer) return answer
    const { placeId: id, name, kind, level, code, parentId } = answer.found
    const ofAgencies = { shortName: null, code102: null, aliases: [], placeId: null, fields: [] }
    return { found: { id, terms: { name, kind, level, code, parentId, ...ofAgencies } } }
  })
}

const finders = { organization: findAgencies, place: findPlaces }

const keyOf = ({ unit, text, within, days }: CitedUnit): string => JSON.stringify([unit, text, within, days])

/** Looks up all units that some rows cite at once; only these are answered for. */
export async function openLookUp(trx: Trx, tenantId: string, cited: readonly CitedUnit[]): Promise<LookUp> {
  const wanted = new Map(cited.map((one) => [keyOf(one), one]))
  const answers = new Map<string, UnitAnswer>()
  const isOpen = (key: string) => !('found' in (answers.get(key) ?? {}))
  const rounds = cited.reduce((most, { days }) => Math.max(most, days.length), 0)
  for (let round = 0; round < rounds; round += 1)
    for (const unit of ['organization', 'place'] as const) {
      const asked = [...wanted].flatMap(([key, one]) => {
        const on = one.days[round]
        return one.unit === unit && on !== undefined && isOpen(key) ? [{ key, ...one, on }] : []
      })
      const found = asked.length === 0 ? [] : await finders[unit](trx, tenantId, asked)
      for (const [index, { key }] of asked.entries()) {
        const answer = found[index]
        if (answer && (round === 0 || 'found' in answer)) answers.set(key, answer)
      }
    }
  return (one) => answers.get(keyOf(one)) ?? { problem: `Không tìm thấy “${one.text}”.` }
}
