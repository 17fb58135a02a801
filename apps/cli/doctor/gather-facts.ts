import { execFile } from 'node:child_process'
import { constants, existsSync } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { Settings } from '../../../platform/settings.ts'
import { isInstalled } from '../launch/install-state.mjs'
import { rootFolder } from '../launch/root-folder.mjs'
import { explainPortProblem, findPortProblem } from '../start/check-port.ts'
import { sessionSecretFile } from '../start/session-secret.ts'
import type { DoctorFacts } from './doctor-facts.ts'
import { examineDatabase } from './examine-database.ts'

const run = promisify(execFile)

async function findNpmVersion(): Promise<string | null> {
  const agent = /npm\/(\S+)/.exec(process.env['npm_config_user_agent'] ?? '')?.[1]
  if (agent) return agent
  const shell = process.platform === 'win32'
  return run('npm', ['--version'], { shell, cwd: rootFolder }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  )
}

async function answersAsDonDoc(host: string, port: number): Promise<boolean> {
  try {
    const here = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
    const answer = await fetch(`http://${here}:${port}/api/health`, { signal: AbortSignal.timeout(2000) })
    return 'database' in ((await answer.json()) as object)
  } catch {
    return false
  }
}

const nearestExisting = (folder: string): string => (existsSync(folder) ? folder : nearestExisting(dirname(folder)))

function knowsVietnamTime(): boolean {
  try {
    const options = { timeZone: 'Asia/Ho_Chi_Minh', hour: 'numeric', hourCycle: 'h23' } as const
    return new Intl.DateTimeFormat('vi-VN', options).format(new Date('2026-01-01T00:00:00Z')).includes('7')
  } catch {
    return false
  }
}

function describeSecret(settings: Settings): DoctorFacts['sessionSecret'] {
  if (settings.sessionSecret) return settings.sessionSecret.length < 32 ? 'short' : 'given'
  if (settings.databaseUrl) return 'missing'
  return existsSync(sessionSecretFile(settings.dataFolder)) ? 'generated' : 'to be generated'
}

/** Looks at everything once. An embedded database that exists but does not run is started for the time of the look. */
export async function gatherFacts(settings: Settings): Promise<DoctorFacts> {
  const folder = nearestExisting(settings.dataFolder)
  const [npmVersion, isWritable, disk, isServing, portCode] = await Promise.all([
    findNpmVersion(),
    access(folder, constants.W_OK).then(
      () => true,
      () => false,
    ),
    statfs(folder),
    answersAsDonDoc(settings.host, settings.port),
    findPortProblem(settings.host, settings.port),
  ])
  return {
    nodeVersion: process.versions.node,
    npmVersion,
    packagesInstalled: isInstalled(rootFolder),
    dataFolder: settings.dataFolder,
    isWritable,
    freeBytes: disk.bavail * disk.bsize,
    database: await examineDatabase(settings),
    knowsVietnamTime: knowsVietnamTime(),
    port: settings.port,
    portProblem: portCode && explainPortProblem(portCode, settings.host, settings.port),
    isServing,
    sessionSecret: describeSecret(settings),
  }
}
