import type { Trx } from '../../../platform/db/database.ts'
import { foldName } from '../rules/fold-name.ts'
import { type AgenciesUnder, heldOn, type KnownAgencies } from './find-agencies.ts'
import type { Recognised, ResolvedRow } from './judge-agency.ts'
import { type FoundNamesake, findNamesakes } from './namesake-store.ts'
import { recogniseAgency } from './recognise-agency.ts'
import { periodOf } from './rules/sheet-period.ts'
import type { AgencySurvey } from './rules/survey-agencies.ts'
import { sayMoved, tellNamesakes, type UnknownRow } from './rules/tell-namesakes.ts'
import { findOfAgencies } from './sheet-lookup-store.ts'

type Row = { row: ResolvedRow; there: Recognised }

const isUnknown = ({ row, there }: Row): boolean =>
  'version' in there && there.version === null && (row.parent.kind === 'known' || row.parent.kind === 'row')

/**
 * The agencies rows speak of: by code, by name and parent; where nobody has the name under that parent, see `tellNamesakes`. Answers
 * in their order.
 */
export async function recogniseRows(
  trx: Trx,
  tenantId: string,
  given: readonly ResolvedRow[],
  { known, under, sheet }: { known: KnownAgencies; under: AgenciesUnder; sheet: AgencySurvey },
): Promise<Recognised[]> {
  const rows = given.map((row): Row => {
    const there = recogniseAgency(row, known, under)
    return { row, there: 'problem' in there ? there : { ...there, remark: null } }
  })
  const keyOf = ({ row }: Row) => foldName(row.values.name ?? '')
  const keys = [...new Set(rows.filter(isUnknown).map(keyOf))]
  const byKey = Map.groupBy(await findNamesakes(trx, tenantId, keys), ({ key }) => key)
  const tellOnce = onceForEach(byKey)
  const told = rows.map((one) => {
    const { number, values, day } = one.row
    const { code, kind, level } = values
    if (!isUnknown(one) || kind === null || level === null) return null
    const alike = sheet.countAlike({ number, values })
    return tellOnce(keyOf(one), { ...periodOf(values), day, code, kind, level, alike })
  })
  const moved = [...new Set(told.flatMap((one) => one?.movedId ?? []))]
  const versions = Map.groupBy(await findOfAgencies(trx, tenantId, moved), ({ organizationId }) => organizationId)
  return rows.map(({ row, there }, index) => {
    const one = told[index]
    if (!one) return there
    const [version] = heldOn(versions.get(one.movedId ?? '') ?? [], row.day)
    return version ? { version, remark: sayMoved(version) } : { version: null, remark: one.warning }
  })
}

/** Hundreds of rows of a page share a name thousands have, and all else that matters here: they are told once. */
function onceForEach(byKey: ReadonlyMap<string, readonly FoundNamesake[]>) {
  const told = new Map<string, ReturnType<typeof tellNamesakes>>()
  return (nameKey: string, row: UnknownRow) => {
    const key = JSON.stringify([nameKey, row])
    const namesakes = () =>
      (byKey.get(nameKey) ?? []).filter(({ kind, level }) => kind === row.kind && level === row.level)
    const one = told.get(key) ?? tellNamesakes(row, namesakes())
    told.set(key, one)
    return one
  }
}
