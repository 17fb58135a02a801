import type { Actor } from '../access/index.ts'
import type { AnySheetKind } from './sheet-kind.ts'

/** Who may read sheets of a kind in sees and steers every import of that kind; nobody else knows of them. */
export const maySteerImport = (actor: Actor, kind: AnySheetKind): boolean => kind.mayImport(actor)

/** An import of a kind whose sheets are personal is of who started it alone. */
export const maySeeImport = (actor: Actor, kind: AnySheetKind, { startedBy }: { startedBy: string }): boolean =>
  maySteerImport(actor, kind) && (!kind.isPersonal || startedBy === actor.personId)

/** A template is for whoever may read in or out what it is a template of. */
export const mayDownloadTemplate = (actor: Actor, kind: AnySheetKind): boolean =>
  kind.mayImport(actor) || kind.mayExport(actor)
