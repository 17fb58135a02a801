import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { explainFailure } from './embedded-postgres-failure.ts'
import { type PostgresHome, removeDrafts } from './embedded-postgres-home.ts'

const run = promisify(execFile)

/** UTF-8 with Unicode rules from PostgreSQL itself; the system's own C.UTF-8 is used where it exists. */
const localeFlags = (systemLocale: string) => [
  '--encoding=UTF8',
  `--locale=${systemLocale}`,
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

async function initialise(
  home: PostgresHome,
  draft: string,
  passwordFile: string,
  systemLocale: string,
): Promise<void> {
  const flags = [`--pgdata=${draft}`, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const env = { ...process.env, LC_ALL: 'C' }
  await run(home.binaries.initdb, [...flags, ...localeFlags(systemLocale)], { ...home.runAs, cwd: home.folder, env })
}

/**
 * Makes the cluster unless it exists. It is made beside its place and moved there whole,
 * so that a run killed in the middle leaves nothing that looks like a database.
 */
export async function ensureCluster(home: PostgresHome, password: string): Promise<void> {
  await removeDrafts(home)
  if (existsSync(join(home.cluster, 'PG_VERSION'))) return
  const draft = join(home.folder, `postgres.new-${process.pid}-${randomBytes(4).toString('hex')}`)
  const passwordFile = `${draft}.password`
  const { uid = -1, gid = -1 } = home.runAs
  try {
    await mkdir(draft, { mode: 0o700 })
    await writeFile(passwordFile, password, { mode: 0o600 })
    if (uid >= 0) await Promise.all([chown(draft, uid, gid), chown(passwordFile, uid, gid)])
    await initialise(home, draft, passwordFile, 'C.UTF-8').catch((error: { stderr?: string }) => {
      if (!error.stderr?.includes('invalid locale')) throw error
      return initialise(home, draft, passwordFile, 'C')
    })
    await rename(draft, home.cluster)
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    throw explainFailure('Tạo cơ sở dữ liệu', stderr || message)
  } finally {
    await rm(passwordFile, { force: true })
    await rm(draft, { recursive: true, force: true })
  }
}
