import { type AgenciesUnder, heldOn, type KnownAgencies } from './find-agencies.ts'
import type { ResolvedParent } from './resolve-parent.ts'
import type { SheetValues } from './sheet-columns.ts'
import type { FoundVersion } from './sheet-lookup-store.ts'

/**
 * The agency a row speaks of on a day (yyyy-mm-dd), if it is there: by its code, else by its name under the same agency. Where no parent
 * is said, by its name alone if only one goes by it.
 */
export function recogniseAgency(
  { code, name }: SheetValues,
  day: string,
  parent: ResolvedParent,
  known: KnownAgencies,
  under: AgenciesUnder,
): { version: FoundVersion | null } | { problem: string } {
  const [coded] = code === null ? [] : heldOn(known.byCode(code), day)
  if (coded) return { version: coded }
  if (parent.kind === 'row') return { version: null }
  if (parent.kind === 'known') {
    const [there] = heldOn(under(parent.version.organizationId, name ?? ''), day)
    return { version: there ?? null }
  }
  const named = heldOn(known.byName(name ?? ''), day)
  const top = named.find(({ parentId }) => parentId === null)
  if (top) return { version: top }
  const [only, ...others] = named.filter(({ isFullName }) => isFullName)
  if (others.length > 0)
    return { problem: 'Có nhiều cơ quan mang tên này. Ghi mã định danh hoặc cột “Trực thuộc” để phân biệt.' }
  return { version: only ?? null }
}
