import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { ensureCluster } from './embedded-postgres-cluster.ts'
import { EmbeddedPostgresFailure, explainFailure, readSince, sizeOf } from './embedded-postgres-failure.ts'
import { findPostgresHome, type PostgresHome } from './embedded-postgres-home.ts'
import { readPostmaster, stopLeftovers, stopPostmaster } from './embedded-postgres-stop.ts'

/** A running embedded PostgreSQL; `url(database)` gives the superuser's connection. */
export type EmbeddedDatabase = {
  port: number
  /** Folder of the cluster; outside the data folder when root's own folders are closed to the system user. */
  cluster: string
  url(database: string): string
  /** Creates a database unless it exists. */
  createDatabase(name: string): Promise<void>
  stop(): Promise<void>
  /** Resolves when the server is gone, asked for or not. */
  exited: Promise<void>
}

const passwordFile = (folder: string) => join(folder, 'postgres-password')
const address = (password: string, port: number, database: string) =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
const largestLog = 20 * 1024 * 1024
const longestRecoveryMs = 10 * 60 * 1000

/** The superuser's connection to a database that another process has started on this data folder. */
export async function embeddedDatabaseUrl(folder: string, port: number, database: string): Promise<string> {
  return address((await readFile(passwordFile(folder), 'utf8')).trim(), port, database)
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().unref()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function readOrMakePassword(file: string): Promise<string> {
  const known = existsSync(file) ? (await readFile(file, 'utf8')).trim() : ''
  if (known) return known
  const password = randomBytes(24).toString('hex')
  await writeFile(file, password, { mode: 0o600 })
  return password
}

/** A session of its own keeps a terminal's Ctrl-C from the database: the application stops it last. */
function spawnServer(home: PostgresHome, port: number, flags: string[], log: number): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    lc_messages: 'C',
    timezone: 'Asia/Ho_Chi_Minh',
    log_timezone: 'Asia/Ho_Chi_Minh',
  }
  const own = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(home.binaries.postgres, ['-D', home.cluster, '-p', String(port), ...own, ...flags], {
    ...home.runAs,
    cwd: home.folder,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  server.unref()
  return server
}

async function start(
  home: PostgresHome,
  folder: string,
  flags: string[],
): Promise<{ server: ChildProcess; port: number; exited: Promise<void> }> {
  const logFile = join(folder, 'postgres.log')
  if (sizeOf(logFile) > largestLog) await rename(logFile, `${logFile}.1`)
  for (let attempt = 1; ; attempt += 1) {
    const from = sizeOf(logFile)
    const log = openSync(logFile, 'a', 0o600)
    const port = await freePort()
    const server = spawnServer(home, port, flags, log)
    closeSync(log)
    let failure = ''
    let isRunning = true
    const exited = new Promise<void>((resolve) => {
      server.once('error', (error) => {
        failure = String(error)
        resolve()
      })
      server.once('exit', () => resolve())
    }).then(() => {
      isRunning = false
    })
    for (const end = Date.now() + longestRecoveryMs; isRunning && Date.now() < end; await wait(20)) {
      const postmaster = readPostmaster(home.cluster)
      if (postmaster?.ready && postmaster.pid === server.pid) return { server, port, exited }
    }
    if (isRunning && server.pid) await stopPostmaster(home, server.pid)
    const output = failure || readSince(logFile, from)
    if (attempt === 3 || !/Address already in use/.test(output)) throw explainFailure('Khởi động PostgreSQL', output)
  }
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/**
 * Starts the PostgreSQL that came with the packages, on a free port of the loopback, with its data below `folder`.
 * What a killed run left running is stopped first. The caller holds the folder's run lock.
 * @param flags further arguments of `postgres`, such as ['-c', 'fsync=off'] for tests
 * @throws EmbeddedPostgresFailure with a sentence that says what to do
 */
export async function startEmbeddedPostgres(folder: string, flags: string[] = []): Promise<EmbeddedDatabase> {
  const home = await findPostgresHome(folder)
  const password = await readOrMakePassword(passwordFile(folder))
  await stopLeftovers(home)
  await ensureCluster(home, password)
  const { server, port, exited } = await start(home, folder, flags)
  const { pid } = server
  if (!pid) throw new EmbeddedPostgresFailure('Khởi động PostgreSQL không thành. Chạy lại.')
  const stopAtExit = () => server.kill('SIGINT')
  process.once('exit', stopAtExit)
  void exited.then(() => process.off('exit', stopAtExit))
  const url = (database: string) => address(password, port, database)
  return {
    port,
    cluster: home.cluster,
    url,
    createDatabase: (name) => createDatabase(url('postgres'), name),
    async stop() {
      server.ref()
      await stopPostmaster(home, pid)
      await exited
    },
    exited,
  }
}
