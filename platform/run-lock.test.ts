import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FolderInUse, inspectProcess, type LockHolder, takeRunLock } from './run-lock.ts'

let folder: string
const lockFile = () => join(folder, 'run.lock')
const readLock = async () => JSON.parse(await readFile(lockFile(), 'utf8')) as LockHolder

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A pid that belonged to a process that is gone. */
function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  return new Promise((resolve) => child.once('exit', () => resolve(child.pid ?? 0)))
}

/** The lock of this very process, with some facts replaced. */
async function writeLock(facts: Partial<LockHolder>): Promise<void> {
  const lock = await takeRunLock(folder)
  const mine = await readLock()
  await lock.release()
  await writeFile(lockFile(), JSON.stringify({ ...mine, ...facts }))
}

describe('a lock on a data folder', () => {
  test('names its process and is gone after release', async () => {
    const lock = await takeRunLock(folder)
    expect(await readLock()).toMatchObject({ pid: process.pid })
    await lock.release()
    expect(await readdir(folder)).toEqual([])
  })

  test('makes the folder when it is missing', async () => {
    const lock = await takeRunLock(join(folder, 'a', 'b'))
    await lock.release()
    expect(await readdir(join(folder, 'a', 'b'))).toEqual([])
  })

  test('refuses a second holder, says which process holds it, and changes nothing', async () => {
    const lock = await takeRunLock(folder)
    await lock.update({ postgresPort: 5599, address: 'http://127.0.0.1:4180' })
    const before = await readFile(lockFile(), 'utf8')
    const refusal = await takeRunLock(folder).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(FolderInUse)
    expect((refusal as FolderInUse).holder.postgresPort).toBe(5599)
    expect((refusal as FolderInUse).message).toContain(`tiến trình ${process.pid}, mở tại http://127.0.0.1:4180`)
    expect(await readFile(lockFile(), 'utf8')).toBe(before)
    expect(await readdir(folder)).toEqual(['run.lock'])
    await lock.release()
  })

  test('is taken over from a process that is gone', async () => {
    await writeLock({ pid: await deadPid() })
    const lock = await takeRunLock(folder)
    expect(await readLock()).toMatchObject({ pid: process.pid })
    await lock.release()
  })

  test.runIf(process.platform === 'linux')('is taken over when the pid now belongs to another program', async () => {
    await writeLock({ startTime: 'another-boot 1' })
    const lock = await takeRunLock(folder)
    expect(await readLock()).not.toMatchObject({ startTime: 'another-boot 1' })
    await lock.release()
  })

  test('is taken over when its text is no lock', async () => {
    await writeFile(lockFile(), 'nửa chừng {')
    const lock = await takeRunLock(folder)
    expect(await readLock()).toMatchObject({ pid: process.pid })
    await lock.release()
  })

  test('of another machine is respected while its holder touches it', async () => {
    await writeLock({ host: 'another-machine' })
    const touch = setInterval(() => void utimes(lockFile(), new Date(), new Date()), 100)
    await expect(takeRunLock(folder)).rejects.toBeInstanceOf(FolderInUse)
    clearInterval(touch)
  })

  test('goes to exactly one of many that find a stale one', async () => {
    await writeLock({ pid: await deadPid() })
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => takeRunLock(folder)))
    const winners = attempts.filter((attempt) => attempt.status === 'fulfilled')
    expect(winners).toHaveLength(1)
    await winners[0]?.value.release()
    expect(await readdir(folder)).toEqual([])
  })
})

describe('inspecting a process', () => {
  test('tells a living from a dead one', async () => {
    expect(inspectProcess(process.pid)).toMatchObject({ taken: true, alive: true })
    expect(inspectProcess(await deadPid())).toEqual({ taken: false, alive: false, startTime: null })
  })
})
