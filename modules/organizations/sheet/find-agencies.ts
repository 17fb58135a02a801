import type { Trx } from '../../../platform/db/database.ts'
import { foldName } from '../rules/fold-name.ts'
import { readReference } from './rules/read-reference.ts'
import { holdsOn } from './rules/sheet-period.ts'
import { type FoundVersion, findByCodes, findByNames } from './sheet-lookup-store.ts'

/** What is there of the agencies a page of rows speaks of: by code, and by folded name, at any time. */
export type KnownAgencies = {
  byCode(code: string): readonly FoundVersion[]
  byName(name: string): readonly FoundVersion[]
}

type Named = { code: string | null; name: string | null; parent: string | null }

/** Looks all of them up at once. */
export async function findAgencies(trx: Trx, tenantId: string, rows: readonly Named[]): Promise<KnownAgencies> {
  const references = rows.flatMap(({ parent }) => (parent === null ? [] : [readReference(parent)]))
  const codes = [...rows, ...references].flatMap(({ code }) => code ?? [])
  const names = [...rows, ...references].flatMap(({ name }) => (name === null ? [] : [foldName(name)]))
  const byCode = Map.groupBy(await findByCodes(trx, tenantId, [...new Set(codes)]), ({ key }) => key)
  const found = (await findByNames(trx, tenantId, [...new Set(names)])).map((version) => ({
    ...version,
    isFullName: foldName(version.name) === version.key,
  }))
  const byName = Map.groupBy(found, ({ key }) => key)
  return { byCode: (code) => byCode.get(code) ?? [], byName: (name) => byName.get(foldName(name)) ?? [] }
}

/** Those of some versions that hold on a day (yyyy-mm-dd); by their full name where one is, else by another. */
export function heldOn(versions: readonly FoundVersion[], day: string): FoundVersion[] {
  const then = versions.filter(({ validFrom, validTo }) => holdsOn({ from: validFrom, to: validTo }, day))
  const full = then.filter(({ isFullName }) => isFullName)
  return full.length > 0 ? full : then
}
