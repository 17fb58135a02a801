import type { Field } from '../fields/field.ts'

/** What becomes of records kept before a version; each step can be done again without changing anything. */
export type UpgradeStep = { toVersion: number; register: string } & (
  | { step: 'renameField'; from: string; to: string }
  | { step: 'dropField'; field: string }
  /** values are read as the new kind; those that cannot be are told, and kept in the history */
  | { step: 'changeKind'; field: Field }
  /** old code of an option → new code, or null where it is no longer told */
  | { step: 'mapChoice'; field: string; options: Readonly<Record<string, string | null>> }
)
