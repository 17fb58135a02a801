import type { Trx } from '../../../platform/db/database.ts'
import { foldName } from '../rules/fold-name.ts'
import { readReference } from './rules/read-reference.ts'
import { holdsOn } from './rules/sheet-period.ts'
import { type FoundVersion, findByCodes, findByNames, findUnder } from './sheet-lookup-store.ts'

/** What is there, at any time, of the agencies a page of rows names as "Trực thuộc", and of those that have its codes. */
export type KnownAgencies = {
  byCode(code: string): readonly FoundVersion[]
  /** by the name alone */
  byName(name: string): readonly FoundVersion[]
  /** by the name of one and the name of what is above it */
  byNames(name: string, under: string): readonly FoundVersion[]
}

type Named = { code: string | null; name: string | null; parent: string | null }

const groupByKey = (versions: readonly FoundVersion[]) => Map.groupBy(versions, ({ key }) => key)
const foldAll = (names: readonly string[]): string[] => [...new Set(names.map(foldName))]

/** Looks all of them up at once. Names of rows that say no parent are looked up too. */
export async function findAgencies(trx: Trx, tenantId: string, rows: readonly Named[]): Promise<KnownAgencies> {
  const references = [...new Set(rows.flatMap(({ parent }) => parent ?? []))].map(readReference)
  const codes = [...rows, ...references].flatMap(({ code }) => code ?? [])
  const byCode = groupByKey(await findByCodes(trx, tenantId, [...new Set(codes)]))
  const alone = references.flatMap(({ name, under }) => under ?? name ?? [])
  const unsaid = rows.flatMap(({ name, parent }) => (parent === null && name !== null ? [name] : []))
  const byName = groupByKey(await findByNames(trx, tenantId, foldAll([...alone, ...unsaid])))
  const named = (name: string) => byName.get(foldName(name)) ?? []
  const lying = references.flatMap(({ name, under }) => (name !== null && under !== null ? [{ name, under }] : []))
  const aboveIds = lying.flatMap(({ under }) => named(under).map(({ organizationId }) => organizationId))
  const names = foldAll(lying.map(({ name }) => name))
  const below = groupByKey(await findUnder(trx, tenantId, [...new Set(aboveIds)], names))
  return {
    byCode: (code) => byCode.get(code) ?? [],
    byName: named,
    byNames(name, under) {
      const above = new Set(named(under).map(({ organizationId }) => organizationId))
      return (below.get(foldName(name)) ?? []).filter(({ parentId }) => parentId !== null && above.has(parentId))
    },
  }
}

/** Agencies by their name and the agency they lie under. */
export type AgenciesUnder = (parentId: string, name: string) => readonly FoundVersion[]

/** Looks up names under agencies, at any time, all at once. */
export async function findAgenciesUnder(
  trx: Trx,
  tenantId: string,
  wanted: readonly { parentId: string; name: string }[],
): Promise<AgenciesUnder> {
  const parentIds = [...new Set(wanted.map(({ parentId }) => parentId))]
  const found = await findUnder(trx, tenantId, parentIds, foldAll(wanted.map(({ name }) => name)))
  const byBoth = Map.groupBy(found, ({ key, parentId }) => `${parentId}\n${key}`)
  return (parentId, name) => byBoth.get(`${parentId}\n${foldName(name)}`) ?? []
}

/** Those of some versions that hold on a day (yyyy-mm-dd); by their full name where one is, else by another. */
export function heldOn(versions: readonly FoundVersion[], day: string): FoundVersion[] {
  const then = versions.filter(({ validFrom, validTo }) => holdsOn({ from: validFrom, to: validTo }, day))
  const full = then.filter(({ isFullName }) => isFullName)
  return full.length > 0 ? full : then
}
