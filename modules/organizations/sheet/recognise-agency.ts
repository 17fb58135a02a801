import { type AgenciesUnder, heldOn, type KnownAgencies } from './find-agencies.ts'
import type { ResolvedParent } from './resolve-parent.ts'
import type { SheetValues } from './sheet-columns.ts'
import type { FoundVersion } from './sheet-lookup-store.ts'

type RecognisedBy = { values: SheetValues; day: string; parent: ResolvedParent; cited: readonly FoundVersion[] }

/**
 * The agency a row speaks of on its day, if it is there: by its code, else by its name under the same agency. Where no parent is said,
 * by its name alone if only one goes by it. One whose parent alone was edited is not found here: see `tellNamesakes`.
 * @param cited agencies that "Trực thuộc" may mean besides `parent`: the agency is told by lying under one of them
 */
export function recogniseAgency(
  { values: { code, name }, day, parent, cited }: RecognisedBy,
  known: KnownAgencies,
  under: AgenciesUnder,
): { version: FoundVersion | null } | { problem: string } {
  const [coded] = code === null ? [] : heldOn(known.byCode(code), day)
  if (coded) return { version: coded }
  if (parent.kind !== 'none') {
    const below = (organizationId: string) => heldOn(under(organizationId, name ?? ''), day)
    const [there] = parent.kind === 'known' ? below(parent.version.organizationId) : []
    if (there) return { version: there }
    const [only, ...others] = cited.flatMap(({ organizationId }) => below(organizationId))
    return { version: only && others.length === 0 ? only : null }
  }
  const named = heldOn(known.byName(name ?? ''), day)
  const top = named.find(({ parentId }) => parentId === null)
  if (top) return { version: top }
  const [only, ...others] = named.filter(({ isFullName }) => isFullName)
  if (others.length > 0)
    return { problem: 'Có nhiều cơ quan mang tên này. Ghi mã định danh hoặc cột “Trực thuộc” để phân biệt.' }
  return { version: only ?? null }
}
