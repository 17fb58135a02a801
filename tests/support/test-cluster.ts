import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../platform/db/embedded-postgres.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { migrateJobs } from '../../platform/jobs/jobs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string
  }
}

export const templateDatabase = 'template_dondoc'

/** One PostgreSQL for the whole run, with one migrated database that each test file copies. */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-tests-'))
  await chmod(folder, 0o755)
  const server = await startEmbeddedPostgres(folder, [
    '-c',
    'fsync=off',
    '-c',
    'full_page_writes=off',
    '-c',
    'max_connections=200',
  ])
  await server.createDatabase(templateDatabase)
  await migrate(server.url(templateDatabase))
  await migrateJobs(server.url(templateDatabase), 'dondoc_app')
  project.provide('clusterUrl', server.url('postgres'))
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
