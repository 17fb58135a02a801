import type { Trx } from '../../platform/db/database.ts'
import { findVersionsCited } from './cited-place-store.ts'
import { findPlaceLinesAt } from './place-lookup-store.ts'
import type { PlaceLine, PlaceVersion } from './place-terms.ts'
import { describeCitation } from './rules/describe-citation.ts'
import { foldPlaceName } from './rules/fold-place-name.ts'
import type { PlaceLevel } from './rules/place-kind.ts'
import {
  type Citation,
  fitsCitation,
  fitsPart,
  hasCode,
  isPlain,
  liesWithin,
  readCitation,
} from './rules/read-citation.ts'

/** A place as a row of a sheet cites it, on a day (yyyy-mm-dd). */
export type CitedPlace = {
  /** name with its kind, code, or both */
  text: string
  /** names of places above it */
  within: string | null
  on: string
  /** of several, those of these levels are meant */
  levels?: readonly PlaceLevel[]
}

/** The one place that is meant, as of the day; or why none or no one place is: a sentence for people. */
export type CitedPlaceAnswer = { found: PlaceLine } | { problem: string }

type Asked = CitedPlace & { citation: Citation }

/** Finds the places that rows of a sheet cite, all at once; answers in their order. Never by a code or a name of another day. */
export async function findCitedPlaces(
  trx: Trx,
  tenantId: string,
  cited: readonly CitedPlace[],
): Promise<CitedPlaceAnswer[]> {
  const asked = cited.map((place): Asked => ({ ...place, citation: readCitation(place.text, place.within) }))
  const versions = indexed(await findVersionsCited(trx, tenantId, wordsOf(asked)))
  const then = asked.map(({ citation, on }) => heldOn(versions(citation), on))
  const pairs = then.flatMap((held, index) => held.map(({ placeId }) => ({ placeId, on: asked[index]?.on ?? '' })))
  const lines = await findPlaceLinesAt(trx, tenantId, unique(pairs))
  const lineOf = new Map(lines.map((line) => [keyOf(line), line]))
  return asked.map((place, index) => {
    const found = (then[index] ?? []).flatMap(({ placeId }) => lineOf.get(keyOf({ placeId, on: place.on })) ?? [])
    return choose(place, found, versions(place.citation))
  })
}

const keyOf = ({ placeId, on }: { placeId: string; on: string }) => `${placeId} ${on}`

const unique = (pairs: readonly { placeId: string; on: string }[]) => [
  ...new Map(pairs.map((pair) => [keyOf(pair), pair])).values(),
]

const heldOn = (versions: readonly PlaceVersion[], on: string): PlaceVersion[] =>
  versions.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= on) && (validTo === null || validTo > on),
  )

function wordsOf(asked: readonly Asked[]) {
  const own = asked.flatMap(({ citation }) => citation.own ?? [])
  const codes = asked.flatMap(({ citation: { code } }) =>
    code === null ? [] : [code, code.padStart(2, '0'), code.padStart(3, '0'), code.padStart(5, '0')],
  )
  return {
    codes: [...new Set(codes)],
    nameKeys: [...new Set(own.flatMap(({ nameKeys }) => nameKeys))],
    plainKeys: [...new Set(own.filter(isPlain).flatMap(({ plainKeys }) => plainKeys))],
  }
}

/** Versions by what a citation compares first: the names it may go by, or its code. */
function indexed(versions: readonly PlaceVersion[]): (citation: Citation) => PlaceVersion[] {
  const byName = Map.groupBy(versions, ({ name }) => foldPlaceName(name).nameKey)
  const byPlain = Map.groupBy(versions, ({ name }) => foldPlaceName(name).plainKey)
  const byCode = Map.groupBy(versions, ({ code }) => Number(code))
  return ({ code, own }) => {
    const named = own === null ? [] : own.nameKeys.flatMap((key) => byName.get(key) ?? [])
    const plain = own !== null && isPlain(own) ? own.plainKeys.flatMap((key) => byPlain.get(key) ?? []) : []
    const coded = code === null ? [] : (byCode.get(Number(code)) ?? []).filter((version) => hasCode(version, code))
    return [...new Set([...named.filter(isOwn(own)), ...plain.filter(isOwn(own)), ...coded])]
  }
}

const isOwn = (own: Citation['own']) => (version: PlaceVersion) => own !== null && fitsPart(own, version)

function choose(
  { text, within, on, levels, citation }: Asked,
  lines: readonly PlaceLine[],
  ofAnyTime: readonly PlaceVersion[],
): CitedPlaceAnswer {
  const named = lines.filter((line) => fitsCitation(citation, line))
  const fitting = named.filter(({ parents }) => liesWithin(citation, parents))
  const ofLevel = fitting.filter(({ level }) => levels?.includes(level) ?? true)
  const left = ofLevel.length > 0 ? ofLevel : fitting
  const [only, ...others] = left
  if (only && others.length === 0) return { found: only }
  const { code } = citation
  const other = ofAnyTime.filter((version) => fitsCitation(citation, version))
  const isOne = new Set(other.map(({ placeId }) => placeId)).size === 1
  return {
    problem: describeCitation({
      text,
      within,
      on,
      fitting: left,
      elsewhere: named,
      holderOfCode: (code === null ? undefined : lines.find((line) => hasCode(line, code))) ?? null,
      atOtherTime: (isOne ? other.at(-1) : undefined) ?? null,
    }),
  }
}
