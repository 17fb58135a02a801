import type { SheetLimits } from './sheet-limits.ts'

/** A sheet to be written out as one JSON array a line. */
export type SheetTask = { path: string; rowsPath: string; limits: SheetLimits }
