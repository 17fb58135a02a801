import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { Pool, types } from 'pg'
import type { DB } from '../../db/generated/database.ts'

/** The application's connection to PostgreSQL. */
export type Database = { kysely: Kysely<DB>; pool: Pool; close(): Promise<void> }

/** A transaction in which the tenant is set; stores take it, use cases only pass it on. */
export type Trx = Transaction<DB>

const dateType = 1082
const bigintType = 20
types.setTypeParser(dateType, (value) => value)
types.setTypeParser(bigintType, (value) => Number(value))

/**
 * Opens a pool. Dates arrive as yyyy-mm-dd strings, bigint as numbers (đồng and bytes stay below 2^53).
 * @param options.role the role taken on each connection, so that even a powerful login works with the application's rights
 */
export function openDatabase(options: { url: string; poolSize: number; role?: string }): Database {
  const pool = new Pool({
    connectionString: options.url,
    max: options.poolSize,
    options: `-c timezone=Asia/Ho_Chi_Minh${options.role ? ` -c role=${options.role}` : ''}`,
    application_name: 'dondoc',
  })
  pool.on('error', () => {})
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { kysely, pool, close: () => kysely.destroy() }
}
