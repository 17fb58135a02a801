import type { Trx } from '../../../platform/db/database.ts'
import { findNamedPlaces, findPlaceHistory, findPlaceLines } from '../place-lookup-store.ts'
import { findCurrentPlaces } from '../place-succession-store.ts'
import type { Certainty, DatedLine, PlaceLine } from '../place-terms.ts'
import { placeErrors } from '../places-errors.ts'
import { describeAddress } from '../rules/describe-address.ts'
import { foldPlaceName } from '../rules/fold-place-name.ts'
import { type AddressCandidate, type AddressMatch, matchAddress, type NamedUnit } from '../rules/match-address.ts'
import { type ReadAddress, readAddress } from '../rules/read-address.ts'
import { findProvinceKin } from './province-kin-store.ts'

/** A unit of today. `isSame`: the very unit, perhaps under another name; otherwise one its land came to. */
export type UnitNow = PlaceLine & { isSame: boolean; throughCertainty: Certainty }

/** A unit an address can mean. */
export type ResolvedUnit = {
  /** as of the day asked for or, where it had not this name then, of the nearest day on which it had */
  onDay: DatedLine
  /** the same unit on the day asked for, under another name; null where `onDay` is of that day or it did not exist */
  otherOnDay: PlaceLine | null
  now: UnitNow[]
  unmatched: string[]
  isExact: boolean
  sentence: string
}

/** found: one; several: the person chooses; other_time: nothing had that name on the day; none. */
export const addressOutcomes = ['found', 'several', 'other_time', 'none'] as const

export type AddressOutcome = (typeof addressOutcomes)[number]

export type ResolvedAddress = {
  outcome: AddressOutcome
  read: ReadAddress
  units: ResolvedUnit[]
}

const mostUnits = 20

type Candidate = AddressCandidate & { line: DatedLine }

const namedUnit = (unit: { id: string; name: string; kind: NamedUnit['kind']; level: NamedUnit['level'] }) => {
  const { nameKey, plainKey } = foldPlaceName(unit.name)
  return { id: unit.id, kind: unit.kind, level: unit.level, nameKey, plainKey }
}

const toCandidate = (line: DatedLine): Candidate => ({
  ...namedUnit({ ...line, id: line.placeId }),
  parents: line.parents.map(namedUnit),
  holdsThen: line.holdsThen,
  line,
})

/** Finds which units an address can mean on a day, and what has become of them by another (today). */
export async function resolveAddress(
  trx: Trx,
  tenantId: string,
  address: string,
  { on, today }: { on: string; today: string },
): Promise<ResolvedAddress> {
  const read = readAddress(address)
  const names = {
    nameKeys: read.parts.flatMap(({ nameKeys }) => nameKeys),
    plainKeys: read.parts.flatMap(({ plainKeys }) => plainKeys),
  }
  const candidates = (await findNamedPlaces(trx, tenantId, names, on)).map(toCandidate)
  const matches = await matchWithKin(trx, tenantId, read, candidates)
  const units = await addNow(trx, tenantId, matches.slice(0, mostUnits), { on, today })
  return { outcome: outcomeOf(matches), read, units }
}

/** The same for a place already known. @throws place_unknown */
export async function resolvePlace(
  trx: Trx,
  tenantId: string,
  placeId: string,
  days: { on: string; today: string },
): Promise<ResolvedAddress> {
  const history = await findPlaceHistory(trx, tenantId, [placeId], days.on)
  const line =
    history.find(({ holdsThen }) => holdsThen) ?? history.findLast(({ asOf }) => asOf < days.on) ?? history[0]
  if (line === undefined) throw placeErrors.place_unknown()
  const match = { candidate: toCandidate(line), unmatched: [], isExact: true }
  return {
    outcome: outcomeOf([match]),
    read: readAddress(''),
    units: await addNow(trx, tenantId, [match], days),
  }
}

const outcomeOf = (matches: readonly AddressMatch<Candidate>[]): AddressOutcome => {
  if (matches.length === 0) return 'none'
  if (matches.every(({ candidate }) => !candidate.holdsThen)) return 'other_time'
  return matches.length === 1 ? 'found' : 'several'
}

/** Provinces' successors are looked up only for addresses that name a province no candidate lies in. */
async function matchWithKin(
  trx: Trx,
  tenantId: string,
  read: ReadAddress,
  candidates: readonly Candidate[],
): Promise<AddressMatch<Candidate>[]> {
  const matches = matchAddress(read, candidates)
  const isSettled = matches.some(({ unmatched, candidate }) => unmatched.length === 0 && candidate.holdsThen)
  if (matches.length === 0 || isSettled) return matches
  const provinces = new Set(
    candidates.flatMap(({ parents }) => parents.filter(({ level }) => level === 'province').map(({ id }) => id)),
  )
  const rows = await findProvinceKin(trx, tenantId, [...provinces])
  const kin = Map.groupBy(
    rows.map((row) => ({ ...namedUnit({ ...row, ...provinceTerms(row.name) }), provinceId: row.provinceId })),
    ({ provinceId }) => provinceId,
  )
  return matchAddress(read, candidates, kin)
}

const provinceTerms = (name: string) => ({
  kind: foldPlaceName(name).kind ?? ('tỉnh' as const),
  level: 'province' as const,
})

async function addNow(
  trx: Trx,
  tenantId: string,
  matches: readonly AddressMatch<Candidate>[],
  { on, today }: { on: string; today: string },
): Promise<ResolvedUnit[]> {
  const ids = matches.map(({ candidate }) => candidate.id)
  const renamed = matches.filter(({ candidate }) => !candidate.holdsThen).map(({ candidate }) => candidate.id)
  const living = await findPlaceLines(trx, tenantId, ids, today)
  const heirs = await findCurrentPlaces(trx, tenantId, ids, today)
  const others = await findPlaceLines(trx, tenantId, renamed, on)
  return matches.map(({ candidate: { line }, unmatched, isExact }) => {
    const now: UnitNow[] = [
      ...living
        .filter(({ placeId }) => placeId === line.placeId)
        .map((place) => ({ ...place, isSame: true, throughCertainty: 'confirmed' as const })),
      ...heirs.filter(({ formerId }) => formerId === line.placeId).map((place) => ({ ...place, isSame: false })),
    ]
    const otherOnDay = others.find(({ placeId }) => placeId === line.placeId) ?? null
    return { onDay: line, otherOnDay, now, unmatched, isExact, sentence: sentenceOf(on, line, otherOnDay, now) }
  })
}

/** "Xã A, Huyện B, Tỉnh C". */
const fullName = ({ name, parents }: Pick<PlaceLine, 'name' | 'parents'>): string =>
  [name, ...parents.map((parent) => parent.name)].join(', ')

const sentenceOf = (on: string, line: DatedLine, otherOnDay: PlaceLine | null, now: readonly UnitNow[]): string =>
  describeAddress({
    on,
    name: fullName(line),
    holdsThen: line.holdsThen,
    validFrom: line.validFrom,
    validTo: line.validTo,
    otherNameThen: otherOnDay && fullName(otherOnDay),
    now: now.map((place) => ({
      name: fullName(place),
      isSame: place.isSame,
      isCertain: place.throughCertainty === 'confirmed',
    })),
  })
