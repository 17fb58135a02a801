import { importErrors } from './imports-errors.ts'
import type { AnySheetKind } from './sheet-kind.ts'

/** The kinds of sheets an installation knows, by their codes. */
export type SheetKinds = {
  all: readonly AnySheetKind[]
  get(code: string): AnySheetKind
  find(code: string): AnySheetKind | undefined
}

/** @throws Error for two kinds of one code, or two columns of one key; `get` throws sheet_kind_not_found */
export function collectKinds(kinds: readonly AnySheetKind[]): SheetKinds {
  const byCode = new Map<string, AnySheetKind>()
  for (const kind of kinds) {
    if (byCode.has(kind.code)) throw new Error(`sheet kind "${kind.code}" is there twice`)
    if (new Set(kind.columns.map(({ key }) => key)).size !== kind.columns.length)
      throw new Error(`sheet kind "${kind.code}" has two columns of one key`)
    byCode.set(kind.code, kind)
  }
  return {
    all: kinds,
    find: (code) => byCode.get(code),
    get(code) {
      const kind = byCode.get(code)
      if (!kind) throw importErrors.sheet_kind_not_found()
      return kind
    },
  }
}

/** @throws sheet_target_missing for a kind whose sheets belong to something that is not named */
export function requireTarget(kind: AnySheetKind, targetId: string | undefined): string | null {
  if (kind.needsTarget && targetId === undefined) throw importErrors.sheet_target_missing()
  return targetId ?? null
}
