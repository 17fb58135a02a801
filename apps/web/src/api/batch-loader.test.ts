import { expect, it, vi } from 'vitest'
import { batchLoader } from './batch-loader'

const echo = () =>
  vi.fn<(ids: string[]) => Promise<{ id: string }[]>>((ids) =>
    Promise.resolve(ids.filter((id) => id !== 'lạ').map((id) => ({ id }))),
  )

it('asks once for what is wanted together, each id once', async () => {
  const fetchMany = echo()
  const load = batchLoader(fetchMany, 10)
  expect(await Promise.all([load('a'), load('b'), load('a'), load('lạ')])).toEqual([
    { id: 'a' },
    { id: 'b' },
    { id: 'a' },
    null,
  ])
  expect(fetchMany.mock.calls).toEqual([[['a', 'b', 'lạ']]])
  await load('c')
  expect(fetchMany).toHaveBeenCalledTimes(2)
})

it('asks in parts for more than fits one call', async () => {
  const fetchMany = echo()
  const load = batchLoader(fetchMany, 2)
  await Promise.all(['a', 'b', 'c'].map(load))
  expect(fetchMany.mock.calls).toEqual([[['a', 'b']], [['c']]])
})

it('tells everybody who waited of a failure, and tries again for the next', async () => {
  const fetchMany = echo().mockRejectedValueOnce(new Error('mất kết nối'))
  const load = batchLoader(fetchMany, 10)
  const both = await Promise.allSettled([load('a'), load('b')])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await load('a')).toEqual({ id: 'a' })
})
