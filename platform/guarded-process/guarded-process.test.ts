import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { defineErrors } from '../errors.ts'
import { openGuardedProcess } from './guarded-process.ts'

defineErrors({ odd_input: { status: 422, title: 'Dữ liệu lạ.' } })

const guarded = openGuardedProcess({
  module: join(import.meta.dirname, 'testing/odd-worker.ts'),
  limits: { quietSeconds: 6, totalSeconds: 40, megabytes: 400 },
})
const run = (how: string) => guarded.run({ how }) as Promise<{ pid: number; bytes: Uint8Array }>

afterAll(() => guarded.stop())

describe('a process of its own', { timeout: 60_000 }, () => {
  it('answers with bytes, and is kept for the next task', async () => {
    const first = await run('work')
    expect(first.bytes).toEqual(new Uint8Array([1, 2, 3]))
    expect(first.pid).not.toBe(process.pid)
    expect((await run('work')).pid).toBe(first.pid)
  })

  it('passes on refusals with their code and details', async () => {
    await expect(run('refuse')).rejects.toMatchObject({ code: 'odd_input', status: 422, details: { field: 'x' } })
  })

  it.each([
    ['fail', 'died'],
    ['die', 'died'],
    ['kill', 'died'],
    ['hang', 'time'],
    ['swell', 'memory'],
  ])('that is told to %s is reported and the next task gets an answer', async (how, why) => {
    await expect(run(how)).rejects.toMatchObject({ name: 'GuardedFailure', why })
    expect((await run('work')).bytes).toHaveLength(3)
  })

  it('is stopped by the signal between two steps, having told of its progress', async () => {
    const controller = new AbortController()
    const seen: unknown[] = []
    const onProgress = (progress: unknown) => {
      if (seen.push(progress) === 2) controller.abort(new Error('đã hủy'))
    }
    await expect(guarded.run({ how: 'slow' }, { signal: controller.signal, onProgress })).rejects.toThrow('đã hủy')
    expect(seen).toContainEqual({ page: 2 })
    expect((await run('work')).bytes).toHaveLength(3)
  })

  it('is stopped by the signal even where it cannot listen', async () => {
    const controller = new AbortController()
    const running = guarded.run({ how: 'hang' }, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('đã hủy')), 1000)
    await expect(running).rejects.toThrow('đã hủy')
    expect((await run('work')).bytes).toHaveLength(3)
  })

  it('that is ended under way fails its task and starts again', async () => {
    const running = run('hang')
    setTimeout(() => guarded.stop(), 500)
    await expect(running).rejects.toMatchObject({ why: 'died' })
    expect((await run('work')).bytes).toHaveLength(3)
  })

  it('works on tasks one after another, whatever becomes of the one before', async () => {
    const answers = await Promise.allSettled([run('work'), run('die'), run('work'), run('fail'), run('work')])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
  })
})

describe('a task that comes right after another', { timeout: 60_000 }, () => {
  const eager = openGuardedProcess({
    module: join(import.meta.dirname, 'testing/odd-worker.ts'),
    limits: { quietSeconds: 10, totalSeconds: 40, megabytes: 400 },
    idleMilliseconds: 200,
  })
  afterAll(() => eager.stop())

  it.each([['work'], ['grow']])('is not ended by what is tidied up after it (%s, then a longer one)', async (first) => {
    await eager.run({ how: first })
    await expect(eager.run({ how: 'slow' })).resolves.toMatchObject({ bytes: new Uint8Array([1, 2, 3]) })
  })
})
