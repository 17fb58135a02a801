import { chmod, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { hashPassword } from '../../modules/access/index.ts'
import { startEmbeddedPostgres } from '../../platform/db/embedded-postgres.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { migrateJobs } from '../../platform/jobs/jobs.ts'

export const benchFolder = join(tmpdir(), 'dondoc-bench-')
export const benchPassword = 'mat-khau-do-tai'

/** Accounts of the load data: a specialist of agency 7 and a leader. */
export const benchPeople = { specialist: 'nguoi7@example.vn', leader: 'nguoi306@example.vn' }

/** An embedded PostgreSQL with the product's tables and nothing in them. */
export async function startBenchDatabase(folder: string) {
  await chmod(folder, 0o755)
  const server = await startEmbeddedPostgres(folder, ['-c', 'shared_buffers=512MB', '-c', 'max_connections=200'])
  await addBenchDatabase(server, 'bench')
  return server
}

/** Another database with the product's tables on the same server, for a part that must not meet what others loaded. */
export async function addBenchDatabase(
  server: Awaited<ReturnType<typeof startEmbeddedPostgres>>,
  name: string,
): Promise<void> {
  await server.createDatabase(name)
  await migrate(server.url(name))
  await migrateJobs(server.url(name), 'dondoc_app')
}

/**
 * 100,000 duties over 300 agencies.
 * @param withTriggers false: words to search by are left out, and whoever reads the tally first counts it
 */
export async function loadDuties(url: string, withTriggers = true): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const began = performance.now()
  if (!withTriggers) await client.query('set session_replication_role = replica')
  await client.query(await readFile(join(import.meta.dirname, 'load-data.sql'), 'utf8'))
  const hash = await hashPassword(benchPassword)
  for (const email of Object.values(benchPeople)) {
    await client.query(
      `insert into auth."user" (id, name, email, "tenantId", "personId") select id::text, full_name, email, tenant_id, id from person where email = $1`,
      [email],
    )
    await client.query(
      `insert into auth.account (id, "accountId", "providerId", "userId", password) select id::text, id::text, 'credential', id::text, $2 from person where email = $1`,
      [email, hash],
    )
  }
  await client.end()
  console.log(`\nLoad data: 100,000 duties over 300 agencies in ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
