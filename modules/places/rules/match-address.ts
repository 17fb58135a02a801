import type { PlaceKind, PlaceLevel } from './place-kind.ts'
import type { AddressPart, ReadAddress } from './read-address.ts'

/** A unit by its names, folded. */
export type NamedUnit = { id: string; level: PlaceLevel; kind: PlaceKind; nameKey: string; plainKey: string }

/** A unit an address may mean, as it was on the day asked for or, where it did not exist then, at another time. */
export type AddressCandidate = NamedUnit & {
  /** the nearest first, on the same day */
  parents: readonly NamedUnit[]
  holdsThen: boolean
}

export type AddressMatch<Candidate extends AddressCandidate> = {
  candidate: Candidate
  /** parts of the address that the unit and those above it do not bear out, as written */
  unmatched: string[]
  /** every part was found as written */
  isExact: boolean
}

type Fit = {
  found: number
  /** parts found only without their diacritics */
  wrongMarks: number
  otherKind: number
  /** parts that name a province which became, or came from, the one above the unit */
  throughKin: number
  unmatched: AddressPart[]
  /** units above of which the address says nothing */
  skipped: number
}

type Ranked<Candidate> = { candidate: Candidate; fit: Fit }

/** Names of provinces that became, or came from, a province; by its id. */
export type ProvinceKin = ReadonlyMap<string, readonly NamedUnit[]>

/**
 * The units an address can mean, the likeliest first: those that bear out most of its parts, in the order written or in
 * reverse. Several are left where nothing in the address decides between them; the person chooses.
 */
export function matchAddress<Candidate extends AddressCandidate>(
  address: ReadAddress,
  candidates: readonly Candidate[],
  kin: ProvinceKin = new Map(),
): AddressMatch<Candidate>[] {
  const orders = [address.parts, address.parts.toReversed()]
  const ranked = candidates.flatMap((candidate) => {
    const fits = orders.map((parts) => fitOf(candidate, parts, address.hasMarks, kin)).filter((fit) => fit !== null)
    const [best] = fits.toSorted(compare)
    return best ? [{ candidate, fit: best }] : []
  })
  const [best] = ranked.toSorted((one, other) => compare(one.fit, other.fit))
  if (best === undefined) return []
  const equals = ranked.filter(({ fit }) => compare(fit, best.fit) === 0)
  return equals
    .filter((one) => !equals.some((other) => isPlainlyBetter(other, one)))
    .toSorted(
      (one, other) =>
        Number(other.candidate.holdsThen) - Number(one.candidate.holdsThen) ||
        one.fit.throughKin - other.fit.throughKin ||
        one.fit.skipped - other.fit.skipped,
    )
    .map(({ candidate, fit }) => ({
      candidate,
      unmatched: fit.unmatched.map(({ words }) => words),
      isExact: fit.unmatched.length + fit.wrongMarks + fit.otherKind + fit.throughKin === 0,
    }))
}

/** What the words decide; whether the unit existed then, and in which province's name, may pull either way. */
const compare = (one: Fit, other: Fit): number =>
  other.found - one.found ||
  one.wrongMarks - other.wrongMarks ||
  one.otherKind - other.otherKind ||
  one.unmatched.length - other.unmatched.length

function isPlainlyBetter<Candidate extends AddressCandidate>(
  one: Ranked<Candidate>,
  other: Ranked<Candidate>,
): boolean {
  const holds = Number(one.candidate.holdsThen) - Number(other.candidate.holdsThen)
  const kin = other.fit.throughKin - one.fit.throughKin
  return holds >= 0 && kin >= 0 && holds + kin > 0
}

function fitOf(
  candidate: AddressCandidate,
  parts: readonly AddressPart[],
  hasMarks: boolean,
  kin: ProvinceKin,
): Fit | null {
  const fit: Fit = { found: 0, wrongMarks: 0, otherKind: 0, throughKin: 0, unmatched: [], skipped: 0 }
  const take = (part: AddressPart, unit: NamedUnit): boolean => {
    if (!part.levels.includes(unit.level)) return false
    const isSame = part.nameKeys.includes(unit.nameKey)
    if (!isSame && !part.plainKeys.includes(unit.plainKey)) return false
    fit.found += 1
    if (hasMarks && !isSame) fit.wrongMarks += 1
    if (part.kind !== null && part.kind !== unit.kind) fit.otherKind += 1
    return true
  }
  const own = parts.findIndex((part) => take(part, candidate))
  if (own < 0) return null
  let above = 0
  for (const part of parts.slice(own + 1)) {
    const at = candidate.parents.findIndex((unit, index) => index >= above && take(part, unit))
    if (at >= 0) {
      fit.skipped += at - above
      above = at + 1
    } else if (candidate.parents.some((unit) => (kin.get(unit.id) ?? []).some((other) => take(part, other))))
      fit.throughKin += 1
    else fit.unmatched.push(part)
  }
  fit.unmatched.unshift(...parts.slice(0, own).filter(({ kind }) => kind !== null))
  return fit
}
