import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { liveState } from './live-state'
import { refreshOnChange } from './refresh-on-change'

let queryClient: QueryClient
let reads: string[]
let stops: (() => void)[]
let visibility: 'visible' | 'hidden'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-02T08:00:00+07:00') })
  visibility = 'visible'
  vi.stubGlobal('document', {
    get visibilityState() {
      return visibility
    },
  })
  queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: false } } })
  reads = []
  stops = []
})
afterEach(() => {
  for (const stop of stops) stop()
  queryClient.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Shows queries of these keys, each read once; what is read from now on is noted. */
async function show(...keys: string[][]) {
  for (const queryKey of keys) {
    const paged = queryKey[0] === 'assignments'
    const queryFn = () => {
      reads.push(queryKey.join(' '))
      return Promise.resolve(paged ? { pages: [], pageParams: [] } : { text: 'a duty' })
    }
    stops.push(new QueryObserver(queryClient, { queryKey, queryFn }).subscribe(() => {}))
  }
  await vi.advanceTimersByTimeAsync(0)
  reads.length = 0
}

function start() {
  const refresh = refreshOnChange(queryClient, () => 0.5)
  stops.push(refresh.stop)
  return refresh
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const changed = (...ids: string[]) => ({ type: 'assignments' as const, ids })

describe('what is told of', () => {
  it('is read again after a pause of up to two seconds, and what is not concerned is not', async () => {
    await show(['assignment', 'a'], ['assignment', 'b'], ['home'], ['session'], ['notifications', 'latest'])
    start().hear(changed('a'))
    await wait(999)
    expect(reads).toEqual([])
    await wait(1)
    expect(reads).toEqual(['assignment a', 'home'])
  })

  it('in quick succession is read once, then after a rest', async () => {
    await show(['home'])
    const refresh = start()
    for (let second = 0; second < 10; second += 1) {
      refresh.hear(changed('a'))
      await wait(1_000)
    }
    expect(reads).toEqual(['home', 'home'])
  })

  it('without ids concerns whatever is shown', async () => {
    await show(['assignment', 'a'], ['overview', 'all'])
    start().hear({ type: 'assignments', ids: null })
    await wait(1_000)
    expect(reads).toEqual(['assignment a', 'overview all'])
  })

  it('as notices is the bell', async () => {
    await show(['home'], ['notifications', 'latest'])
    start().hear({ type: 'notifications' })
    await wait(1_000)
    expect(reads).toEqual(['notifications latest'])
  })

  it('after a gap is all, later than usual', async () => {
    await show(['home'], ['notifications', 'latest'])
    start().hear({ type: 'everything' })
    await wait(4_999)
    expect(reads).toEqual([])
    await wait(1)
    expect([...reads].sort()).toEqual(['home', 'notifications latest'])
  })
})

describe('what must not change under the hands of who works', () => {
  it('a list is marked and offered, not read', async () => {
    await show(['assignments', 'mine'])
    const readAt = Date.now()
    const noted = vi.spyOn(liveState, 'noteChanged')
    start().hear(changed('a'))
    await wait(1_000)
    expect(reads).toEqual([])
    expect(noted).toHaveBeenCalledWith('assignments', readAt + 1_000)
    expect(queryClient.getQueryState(['assignments', 'mine'])?.isInvalidated).toBe(true)
    noted.mockRestore()
  })

  it('a page waits while a form on it is being filled in, and is read when that is over', async () => {
    await show(['assignment', 'a'])
    const noted = vi.spyOn(liveState, 'noteChanged')
    const release = liveState.hold()
    start().hear(changed('a'))
    await wait(1_000)
    expect(reads).toEqual([])
    expect(noted).toHaveBeenCalledWith('assignment a', Date.now())
    release()
    await wait(0)
    expect(reads).toEqual(['assignment a'])
    noted.mockRestore()
  })

  it('a tab out of sight reads when it is looked at', async () => {
    await show(['home'])
    visibility = 'hidden'
    start().hear(changed('a'))
    await wait(1_000)
    expect(reads).toEqual([])
    expect(queryClient.getQueryState(['home'])?.isInvalidated).toBe(true)
  })
})
