import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiProblem } from '../../../../api/api-problem'
import { FileUploads, type SendFile } from './file-uploads'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const file = (name: string) => new File(['chữ'], name)
const problem = (status: number) => new ApiProblem({ status, code: 'x', title: `lỗi ${status}` })

/** A server that takes what it is told to: each call waits until it is settled by name. */
function openLine() {
  const calls: {
    name: string
    done: () => void
    fail: (error: unknown) => void
    progress: (share: number) => void
    signal: AbortSignal
  }[] = []
  const send: SendFile = ({ name }, { onProgress, signal }) =>
    new Promise((resolve, reject) => {
      calls.push({ name, done: resolve, fail: reject, progress: onProgress, signal })
    })
  const sent = vi.fn<() => void>()
  const uploads = new FileUploads({ send, onSent: sent })
  const settle = () => vi.advanceTimersByTimeAsync(0)
  const last = (name: string) => {
    const call = [...calls].reverse().find((each) => each.name === name)
    if (!call) throw new Error(`${name} was not sent`)
    return call
  }
  return { uploads, calls, sent, settle, last, states: () => uploads.uploads.map(({ state }) => state) }
}

describe('files on their way up', () => {
  test('two at a time, in order', async () => {
    const { uploads, calls, sent, settle, last, states } = openLine()
    uploads.add([file('1'), file('2'), file('3')])
    expect(calls.map(({ name }) => name)).toEqual(['1', '2'])
    expect(states()).toEqual(['sending', 'sending', 'waiting'])
    last('2').done()
    await settle()
    expect(calls.map(({ name }) => name)).toEqual(['1', '2', '3'])
    last('1').done()
    last('3').done()
    await settle()
    expect(uploads.uploads).toEqual([])
    expect(uploads.sent).toBe(3)
    expect(uploads.isBusy).toBe(false)
    expect(sent).toHaveBeenCalledTimes(3)
  })

  test('says how much of a file is up', () => {
    const { uploads, last } = openLine()
    uploads.add([file('1')])
    last('1').progress(0.4)
    expect(uploads.uploads[0]).toMatchObject({ share: 0.4, state: 'sending' })
  })

  test('a lost connection is tried again by itself, ever more slowly, and at once when the line is back', async () => {
    const { uploads, calls, settle, last, states } = openLine()
    uploads.add([file('1')])
    last('1').fail(problem(0))
    await settle()
    expect(states()).toEqual(['lost'])
    await vi.advanceTimersByTimeAsync(2000)
    expect(calls).toHaveLength(2)
    last('1').fail(problem(503))
    await vi.advanceTimersByTimeAsync(2000)
    expect(calls).toHaveLength(2)
    uploads.retryLost()
    expect(calls).toHaveLength(3)
    last('1').done()
    await settle()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(calls).toHaveLength(3)
    expect(uploads.sent).toBe(1)
  })

  test('what the server refuses waits for the person and holds up nothing', async () => {
    const { uploads, settle, last, states } = openLine()
    uploads.add([file('1'), file('2'), file('3')])
    last('1').fail(problem(413))
    await settle()
    expect(states()).toEqual(['refused', 'sending', 'sending'])
    expect(uploads.uploads[0]?.reason).toBe('lỗi 413')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(states()[0]).toBe('refused')
    uploads.retry(uploads.uploads[0]?.key ?? 0)
    expect(states()[0]).toBe('waiting')
  })

  test('a cancelled file is stopped and makes room', async () => {
    const { uploads, calls, sent, settle, last } = openLine()
    uploads.add([file('1'), file('2'), file('3')])
    const { signal, done } = last('1')
    uploads.cancel(uploads.uploads[0]?.key ?? 0)
    expect(signal.aborted).toBe(true)
    expect(calls.map(({ name }) => name)).toEqual(['1', '2', '3'])
    done()
    await settle()
    expect(sent).not.toHaveBeenCalled()
    uploads.cancelAll()
    expect(uploads.uploads).toEqual([])
    expect(calls.every((call) => call.signal.aborted)).toBe(true)
  })
})
