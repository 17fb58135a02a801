import { describe, expect, it } from 'vitest'
import { nextCursor, openSourcePage } from './source-page.ts'

const ids = Array.from({ length: 4500 }, (_, index) => `s${String(index).padStart(4, '0')}`)

describe('a page of sources', () => {
  it.each([
    ['at the beginning', null, { first: 's0000', count: 2000, afterRow: null }],
    ['in the middle of a source', 's0007/r3', { first: 's0007', count: 2000, afterRow: 'r3' }],
    ['at the beginning of a source', 's4000/', { first: 's4000', count: 500, afterRow: null }],
    ['at a source that is gone', 's0007x/r3', { first: 's0008', count: 2000, afterRow: null }],
    ['behind the last source', 't/', { first: undefined, count: 0, afterRow: null }],
  ])('begins %s', (_name, cursor, { first, count, afterRow }) => {
    const page = openSourcePage(ids, cursor)
    expect([page.ids[0], page.ids.length, page.afterRow]).toEqual([first, count, afterRow])
  })

  it('goes over every row of every source once, whatever the size of a page', () => {
    const rows = ids.slice(0, 30).flatMap((id, index) => Array.from({ length: index % 7 }, (_, row) => `${id}/r${row}`))
    for (const limit of [1, 3, 50]) {
      const seen: string[] = []
      for (let cursor: string | null = null; ; ) {
        const page = openSourcePage(ids, cursor)
        const [first] = page.ids
        const found = rows
          .filter((row) => page.ids.includes(row.slice(0, 5)))
          .filter((row) => page.afterRow === null || row.slice(0, 5) !== first || row.slice(6) > page.afterRow)
          .slice(0, limit)
        seen.push(...found)
        const last = found.length === limit ? found.at(-1) : undefined
        cursor = nextCursor(ids, page, last ? { sourceId: last.slice(0, 5), row: last.slice(6) } : null)
        if (cursor === null) break
      }
      expect(seen).toEqual(rows)
    }
  })
})
