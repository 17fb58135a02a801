import { expect, test } from 'vitest'
import { pageAt } from './page-at'

const pages = (count: number) => {
  const reads: number[] = []
  return {
    reads,
    read: async (number: number) => {
      reads.push(number)
      return { start: (number - 1) * 100, end: number * 100 - 1 }
    },
    count,
  }
}

test('finds the page of every offset', async () => {
  const { read, count } = pages(7)
  for (let offset = 0; offset < 700; offset += 1)
    expect(await pageAt(offset, count, read)).toBe(Math.floor(offset / 100) + 1)
})

test('asks for few pages of many', async () => {
  const { reads, read } = pages(1000)
  expect(await pageAt(54_321, 1000, read)).toBe(544)
  expect(reads.length).toBeLessThanOrEqual(10)
})

test('one page needs no asking, none has no place', async () => {
  const { reads, read } = pages(1)
  expect(await pageAt(5, 1, read)).toBe(1)
  expect(await pageAt(5, 0, read)).toBeNull()
  expect(reads).toEqual([])
})
