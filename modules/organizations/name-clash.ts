import { organizationErrors } from './organizations-errors.ts'

const errorOf: Readonly<Record<string, () => Error>> = {
  organization_version_name: () => organizationErrors.organization_name_taken(),
  organization_version_code: () => organizationErrors.organization_code_taken(),
}

/** The database's last word on a name or code that somebody else took in the same moment, as the error of the table. */
export function throwNameClash(error: unknown): never {
  const constraint = error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
  throw errorOf[constraint]?.() ?? error
}
