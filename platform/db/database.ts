import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { Pool, types } from 'pg'
import type { DB } from '../../db/generated/database.ts'
import { type Hearing, type Listening, listen } from './listen.ts'

/** The application's connection to PostgreSQL. `listen` opens a connection of its own, which whoever asked closes. */
export type Database = {
  kysely: Kysely<DB>
  pool: Pool
  listen(channel: string, hearing: Hearing): Listening
  close(): Promise<void>
}

/** A transaction in which the tenant is set; stores take it, use cases only pass it on. */
export type Trx = Transaction<DB>

const dateType = 1082
const bigintType = 20
types.setTypeParser(dateType, (value) => value)
types.setTypeParser(bigintType, (value) => Number(value))

/** A statement as it went to the database; for measuring. */
export type SentQuery = { sql: string; parameters: readonly unknown[] }

export type PoolOptions = {
  url: string
  poolSize: number
  /** Taken on each connection, so that even a powerful login works with the application's rights. */
  role?: string
  searchPath?: string
}

/** Opens connections that speak Vietnam's time and hold the given role. */
export function openPool({ url, poolSize, role, searchPath }: PoolOptions): Pool {
  const settings = [
    'timezone=Asia/Ho_Chi_Minh',
    ...(role ? [`role=${role}`] : []),
    ...(searchPath ? [`search_path=${searchPath}`] : []),
  ]
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    application_name: 'dondoc',
  })
  // A connection lost while idle is replaced on next use; the query that needs it reports the failure.
  pool.on('error', () => {})
  return pool
}

/**
 * Opens the application's database. Dates arrive as yyyy-mm-dd strings, bigint as numbers (đồng and bytes stay below 2^53).
 */
export function openDatabase(options: PoolOptions & { onQuery?: (query: SentQuery) => void }): Database {
  const { onQuery } = options
  const pool = openPool(options)
  const kysely = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    ...(onQuery ? { log: (event) => onQuery({ sql: event.query.sql, parameters: event.query.parameters }) } : {}),
  })
  return {
    kysely,
    pool,
    listen: (channel, hearing) => listen(options, channel, hearing),
    close: () => kysely.destroy(),
  }
}
