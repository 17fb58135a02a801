import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inspectProcess } from '../run-lock.ts'
import { EmbeddedPostgresFailure } from './embedded-postgres-failure.ts'
import type { PostgresHome } from './embedded-postgres-home.ts'

const run = promisify(execFile)

/** Lines of postmaster.pid that matter here; `ready` means it accepts connections. */
export function readPostmaster(cluster: string): { pid: number; ready: boolean } | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; inspectProcess(pid).alive; await wait(20)) if (Date.now() > end) return false
  return true
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {}
}

/** Stops a postmaster: connections are closed and the data written out; harder only when that takes over 30 s. */
export async function stopPostmaster(home: PostgresHome, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    await run(home.binaries.pgCtl, ['stop', '-D', home.cluster, '-m', 'fast', '-w', '-t', '30']).catch(() => {})
  } else {
    signal(pid, 'SIGINT')
  }
  if (await isGone(pid, 30_000)) return
  signal(pid, 'SIGQUIT')
  if (await isGone(pid, 5_000)) return
  signal(pid, 'SIGKILL')
  await isGone(pid, 5_000)
}

/** Every PostgreSQL process works inside its cluster's folder; null where there is no /proc to ask. */
function findProcessesIn(cluster: string): number[] | null {
  if (process.platform !== 'linux') return null
  const folder = realpathSync(cluster)
  const isInside = (pid: string) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder && readlinkSync(`/proc/${pid}/exe`).includes('postgres')
    } catch {
      return false
    }
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isInside(name))
    .map(Number)
}

async function isPostmasterOf(cluster: string, pid: number): Promise<boolean> {
  const inside = findProcessesIn(cluster)
  if (inside) return inside.includes(pid)
  if (process.platform === 'win32') return inspectProcess(pid).alive
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.includes(`-D ${cluster}`)
}

/**
 * Stops what a killed run left behind: its postmaster, or backends that outlived a killed postmaster.
 * postmaster.pid is removed only when its pid is another program's or a zombie's, and nobody works in the cluster.
 */
export async function stopLeftovers(home: PostgresHome): Promise<void> {
  const noted = readPostmaster(home.cluster)
  if (!noted) return
  if (await isPostmasterOf(home.cluster, noted.pid)) await stopPostmaster(home, noted.pid)
  const backends = findProcessesIn(home.cluster) ?? []
  for (const pid of backends) signal(pid, 'SIGTERM')
  for (const pid of backends) if (!(await isGone(pid, 5_000))) signal(pid, 'SIGKILL')
  for (const pid of backends) {
    if (await isGone(pid, 5_000)) continue
    throw new EmbeddedPostgresFailure(
      `Tiến trình PostgreSQL ${pid} của lần chạy trước chưa dừng được. Dừng nó (kill ${pid}) rồi chạy lại.`,
    )
  }
  const left = readPostmaster(home.cluster)
  if (left && inspectProcess(left.pid).taken) rmSync(join(home.cluster, 'postmaster.pid'), { force: true })
}
