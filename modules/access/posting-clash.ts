import { accessErrors } from './access-errors.ts'

const errorOf: Readonly<Record<string, () => Error>> = {
  posting_once: () => accessErrors.posting_overlaps(),
  posting_check: () => accessErrors.posting_without_days(),
}

/** What the database refuses of a holding, as the error of the table. */
export function throwPostingClash(error: unknown): never {
  const constraint = error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
  throw errorOf[constraint]?.() ?? error
}
