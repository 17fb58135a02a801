import type { UnitKind, UnitTerms } from './change.ts'

/** Terms with the days they hold; `validFrom` null: since before the data. */
export type UnitVersion = UnitTerms & { validFrom: string | null; validTo: string | null }

/** A unit that is there, with every version it has, oldest first. */
export type UnitFacts = { unit: UnitKind; id: string; versions: readonly UnitVersion[] }

/** What the planner knows of the world on the day of a reorganization. */
export type WorldFacts = {
  units: ReadonlyMap<string, UnitFacts>
  /** units directly under those that are named, as of the day */
  children: readonly { unit: UnitKind; id: string; parentId: string; name: string }[]
  /** units that come under those that are named after the day */
  laterChildren: readonly { unit: UnitKind; id: string; parentId: string; name: string; since: string | null }[]
  /** for units named that take over or pass something on that day or later: when first */
  laterSuccessions: ReadonlyMap<string, string>
  /** who is whose parent on the day, for every unit named or above one named */
  parents: ReadonlyMap<string, string | null>
  /** living units of the day that go by a name or a code the reorganization gives out */
  takenNames: readonly { unit: UnitKind; parentId: string | null; nameKey: string; id: string; name: string }[]
  takenCodes: readonly { unit: UnitKind; level: string; code: string; id: string; name: string }[]
}

const startsBefore = ({ validFrom }: UnitVersion, on: string) => validFrom === null || validFrom < on
const endsAfter = ({ validTo }: UnitVersion, on: string) => validTo === null || validTo > on

/** The version that holds on the day and held the day before. */
export const versionAcross = ({ versions }: UnitFacts, on: string): UnitVersion | undefined =>
  versions.find((version) => startsBefore(version, on) && endsAfter(version, on))

/** The version that holds on the day, perhaps from that day on. */
export const versionOn = ({ versions }: UnitFacts, on: string): UnitVersion | undefined =>
  versions.find((version) => (startsBefore(version, on) || version.validFrom === on) && endsAfter(version, on))

/** The name to speak of a unit by: on the day, or the nearest there is. */
export const nameOn = (facts: UnitFacts, on: string): string =>
  (
    versionOn(facts, on) ??
    facts.versions.findLast(({ validFrom }) => validFrom === null || validFrom <= on) ??
    facts.versions[0]
  )?.name ?? 'đơn vị không rõ'
