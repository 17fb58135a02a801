import type { Trx } from '../../../platform/db/database.ts'
import { type CitedPlace, type CitedPlaceAnswer, findCitedPlaces } from '../find-cited-places.ts'
import type { PlaceLine } from '../place-terms.ts'
import type { BoundaryFeature, FeatureProblem } from '../rules/boundaries/read-feature.ts'
import type { PlaceLevel } from '../rules/place-kind.ts'

export type Matching = { on: string; within: string | null; level: PlaceLevel }

export type MatchedFeature = BoundaryFeature & { place: PlaceLine }

type Asked = { feature: BoundaryFeature; text: string }

/**
 * Finds the places features are the boundaries of: by code (and name, where both are given), else by name within `within`. A code that is
 * another place's is never passed over in favour of a name.
 */
export async function matchFeatures(
  trx: Trx,
  tenantId: string,
  features: readonly BoundaryFeature[],
  { on, within, level }: Matching,
): Promise<{ matched: MatchedFeature[]; unmatched: FeatureProblem[] }> {
  const cite = (asked: readonly Asked[], isWithin: boolean): Promise<CitedPlaceAnswer[]> =>
    findCitedPlaces(
      trx,
      tenantId,
      asked.map(({ text }): CitedPlace => ({ text, within: isWithin ? within : null, on, levels: [level] })),
    )
  const first = features.map((feature): Asked => ({ feature, text: wholeCitation(feature) }))
  const answers = await cite(first, true)
  const byIndex = new Map(features.map((feature, at) => [feature.index, answers[at]]))
  const left = features.filter(({ index, name, code }) => {
    const answer = byIndex.get(index)
    return answer !== undefined && 'problem' in answer && name !== null && isCode(code)
  })
  const holders = await cite(
    left.map((feature) => ({ feature, text: feature.code ?? '' })),
    false,
  )
  // Codes of the province's own, which are no place's, say nothing: the name then decides.
  const named = left.filter((_, at) => 'problem' in (holders[at] ?? { problem: '' }))
  const byName = await cite(
    named.map((feature) => ({ feature, text: feature.name ?? '' })),
    true,
  )
  for (const [at, { index }] of named.entries()) byIndex.set(index, byName[at])
  return onePlaceEach(features, byIndex)
}

const isCode = (code: string | null): code is string => code !== null && /^\d{1,5}$/.test(code)

function wholeCitation({ name, code }: BoundaryFeature): string {
  if (name === null) return code ?? ''
  return isCode(code) ? `${name} (${code.padStart(2, '0')})` : name
}

function onePlaceEach(
  features: readonly BoundaryFeature[],
  answers: ReadonlyMap<number, CitedPlaceAnswer | undefined>,
) {
  const matched: MatchedFeature[] = []
  const unmatched: FeatureProblem[] = []
  const taken = new Map<string, number>()
  for (const feature of features) {
    const answer = answers.get(feature.index)
    const { index, name } = feature
    if (answer === undefined || 'problem' in answer) {
      unmatched.push({ index, name, problem: answer?.problem ?? 'không tìm thấy địa bàn.' })
      continue
    }
    const { found } = answer
    const other = taken.get(found.placeId)
    if (other !== undefined)
      unmatched.push({
        index,
        name,
        problem: `cùng là ${found.name} như hình số ${other}. Gộp thành một MultiPolygon rồi nhập lại.`,
      })
    else {
      taken.set(found.placeId, index)
      matched.push({ ...feature, place: found })
    }
  }
  return { matched, unmatched }
}
