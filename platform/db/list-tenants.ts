import type { Database } from './database.ts'

/** Every tenant of the installation, in the order of their ids; what rounds over all spaces go through. */
export async function listTenants(database: Database): Promise<string[]> {
  const rows = await database.kysely.selectFrom('tenant').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
