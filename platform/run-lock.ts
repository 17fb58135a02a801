import { randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync, rmSync } from 'node:fs'
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Who runs on a data folder. `host` names machine and process space, `startTime` tells a reused pid from the same one. */
export type LockHolder = {
  pid: number
  startTime: string | null
  host: string
  since: string
  address?: string
  postgresPort?: number
}

export type RunLock = {
  /** Adds what others may need to know: the address people open, the port of the database. */
  update(facts: Pick<LockHolder, 'address' | 'postgresPort'>): Promise<void>
  release(): Promise<void>
}

/** Thrown when another live process holds the folder; nothing was touched. */
export class FolderInUse extends Error {
  readonly holder: LockHolder

  constructor(folder: string, holder: LockHolder) {
    const open = holder.address ? `, mở tại ${holder.address}` : ''
    super(
      `Đôn Đốc đang chạy trên thư mục ${folder} (tiến trình ${holder.pid}${open}). ` +
        'Dùng bản đang chạy; muốn chạy lại thì dừng nó trước bằng Ctrl-C ở cửa sổ của nó ' +
        `hoặc lệnh kill ${holder.pid}. Không thay đổi gì.`,
    )
    this.name = 'FolderInUse'
    this.holder = holder
  }
}

const heartbeatMs = 3000
const lockFile = (folder: string) => join(folder, 'run.lock')

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function thisHost(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

/**
 * Whether a pid is taken, whether its process lives (a zombie does not), and when it started.
 * `startTime` is boot id and clock ticks from /proc, null where there is no /proc.
 */
export function inspectProcess(pid: number): { taken: boolean; alive: boolean; startTime: string | null } {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return { taken: false, alive: false, startTime: null }
  }
  const status = readText(`/proc/${pid}/stat`)
  if (!status) return { taken: true, alive: true, startTime: null }
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
  const boot = readText('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
  return { taken: true, alive: fields[0] !== 'Z' && fields[0] !== 'X', startTime: `${boot} ${fields[19]}` }
}

function parseHolder(text: string): LockHolder | null {
  try {
    const holder = JSON.parse(text) as LockHolder
    return Number.isInteger(holder.pid) && holder.pid > 0 ? holder : null
  } catch {
    return null
  }
}

/** A holder in another container or machine cannot be asked; it shows life by touching its lock. */
async function lockIsTouched(path: string): Promise<boolean> {
  const before = await stat(path).catch(() => null)
  for (let waited = 0; before && waited < heartbeatMs * 2.3; waited += 300) {
    await wait(300)
    const now = await stat(path).catch(() => null)
    if (!now) return false
    if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino) return true
  }
  return false
}

async function isLive(path: string, holder: LockHolder): Promise<boolean> {
  if (holder.host !== thisHost()) return lockIsTouched(path)
  const found = inspectProcess(holder.pid)
  return found.alive && (!holder.startTime || !found.startTime || holder.startTime === found.startTime)
}

async function linkWhole(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`
  await writeFile(draft, content, { mode: 0o644 })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // Some file systems have no hard links; exclusive creation is the next best.
    return await writeFile(path, content, { flag: 'wx' }).then(
      () => true,
      () => false,
    )
  } finally {
    await rm(draft, { force: true })
  }
}

/** Moves a stale lock away; if a rival took the folder meanwhile, its lock is put back. */
async function removeStale(path: string, judged: string): Promise<void> {
  const aside = `${path}.old-${process.pid}-${randomBytes(4).toString('hex')}`
  if (
    !(await rename(path, aside).then(
      () => true,
      () => false,
    ))
  )
    return
  const moved = await readFile(aside, 'utf8').catch(() => judged)
  if (moved !== judged) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

const isSame = (left: LockHolder | null, right: LockHolder) =>
  left?.pid === right.pid && left.since === right.since && left.host === right.host

/**
 * Takes `<folder>/run.lock` for this process or throws FolderInUse.
 * A lock whose process is gone (killed, rebooted, pid reused by another program) is taken over.
 */
export async function takeRunLock(folder: string): Promise<RunLock> {
  const path = lockFile(folder)
  let mine: LockHolder = {
    pid: process.pid,
    startTime: inspectProcess(process.pid).startTime,
    host: thisHost(),
    since: new Date().toISOString(),
  }
  const write = () => `${JSON.stringify(mine, null, 2)}\n`
  const read = () => parseHolder(readText(path) ?? '')
  await mkdir(folder, { recursive: true })
  for (let attempt = 0; !(await linkWhole(path, write())); attempt += 1) {
    const text = readText(path)
    const holder = parseHolder(text ?? '')
    if (attempt > 20 || (holder && (await isLive(path, holder)))) throw new FolderInUse(folder, holder ?? mine)
    if (text !== null) await removeStale(path, text)
  }
  await wait(20)
  const holder = read()
  if (!isSame(holder, mine)) throw new FolderInUse(folder, holder ?? mine)

  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), heartbeatMs).unref()
  const removeAtExit = () => isSame(read(), mine) && rmSync(path, { force: true })
  process.once('exit', removeAtExit)
  return {
    async update(facts) {
      mine = { ...mine, ...facts }
      const draft = `${path}.${process.pid}`
      await writeFile(draft, write())
      await rename(draft, path)
    },
    async release() {
      clearInterval(beat)
      process.off('exit', removeAtExit)
      removeAtExit()
    },
  }
}
