import pg from 'pg'

async function withClient<Answer>(url: string, work: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'dondoc' })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** What the checks need to know about a database, whether or not it was migrated. */
export type DatabaseFacts = {
  /** As in server_version_num: 180004 is 18.4. */
  versionNumber: number
  version: string
  timeZone: string
  knowsVietnamTime: boolean
  /** Null when the role is missing. */
  role: { isPowerful: boolean; canBeTaken: boolean } | null
  tenantTables: number
  /** Tables with tenant_id on which row-level security is not on and forced. */
  openTables: string[]
  /** Which version of the nationwide places is loaded; null: none. */
  placesVersion: string | null
}

const canTake = (login: string, role: string) =>
  `pg_has_role(${login}, ${role}, case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)`

const factsQuery = `
  select current_setting('server_version_num')::int as "versionNumber",
    current_setting('server_version') as version,
    current_setting('timezone') as "timeZone",
    (select json_build_object('isPowerful', rolsuper or rolbypassrls, 'canBeTaken', ${canTake('current_user', 'oid')})
      from pg_roles where rolname = $1) as role`

// A table whose tenant may be empty also holds what all spaces share, which its owner loads; elsewhere the owner is bound too.
const tablesQuery = `
  select c.relname as name, c.relrowsecurity and (c.relforcerowsecurity or not a.attnotnull) as "isGuarded"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
  where n.nspname = 'public' and c.relkind in ('r', 'p')
  order by c.relname`

const findPlacesVersion = async (client: pg.Client): Promise<string | null> => {
  const { rows } = await client.query("select to_regclass('public.reference_load') is not null as exists")
  if (!rows[0].exists) return null
  const loads = await client.query("select version from reference_load where name = 'places'")
  return loads.rows[0]?.version ?? null
}

/** Reads what `dondoc doctor` judges. */
export function readDatabaseFacts(url: string, role: string): Promise<DatabaseFacts> {
  return withClient(url, async (client) => {
    const facts = (await client.query(factsQuery, [role])).rows[0] as Omit<
      DatabaseFacts,
      'tenantTables' | 'placesVersion'
    >
    const tables = (await client.query(tablesQuery)).rows as { name: string; isGuarded: boolean }[]
    const knowsVietnamTime = await client.query("set time zone 'Asia/Ho_Chi_Minh'").then(
      () => true,
      () => false,
    )
    const openTables = tables.filter((table) => !table.isGuarded).map((table) => table.name)
    const placesVersion = await findPlacesVersion(client)
    return { ...facts, knowsVietnamTime, tenantTables: tables.length, openTables, placesVersion }
  })
}

/**
 * Lets a login work with the application's role. Since PostgreSQL 16 whoever makes a role without being superuser may
 * grant it but not take it.
 */
export function letLoginTake(url: string, login: string, role: string): Promise<void> {
  return withClient(url, async (client) => {
    const { rows } = await client.query(`select ${canTake('$1::name', '$2::name')} as "can"`, [login, role])
    if (!rows[0].can) await client.query(`grant ${client.escapeIdentifier(role)} to ${client.escapeIdentifier(login)}`)
  })
}

/** The spaces of an installation, without their contents. */
export function listSpaces(url: string): Promise<{ code: string; isDemo: boolean }[]> {
  return withClient(url, async (client) => (await client.query('select code, is_demo as "isDemo" from tenant')).rows)
}

/** Ids of all spaces. */
export function listTenantIds(url: string): Promise<string[]> {
  return withClient(url, async (client) =>
    (await client.query('select id from tenant order by id')).rows.map(({ id }) => id),
  )
}

/** The server's version as a number (180004 is 18.4); throws when it cannot be reached. */
export function readVersionNumber(url: string): Promise<number> {
  return withClient(url, async (client) =>
    Number((await client.query("select current_setting('server_version_num') as version")).rows[0].version),
  )
}
