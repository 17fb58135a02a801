import { describe, expect, it } from 'vitest'
import { difficultiesHref, difficultyHref } from './difficulties-href'
import { parseDifficultiesSearch, toDifficultiesQuery } from './difficulties-search'

const directiveId = '019a0000-0000-7000-8000-000000000001'
const searchOf = (href: string) => Object.fromEntries(new URL(href, 'http://x').searchParams)

describe('the address of a list of difficulties', () => {
  it.each([
    { stage: 'open' },
    { stage: 'at_committee' },
    { stage: 'resolved', directiveId },
    { stage: 'open', holder: 'mine' },
  ] as const)('goes there and back: %o', (query) => {
    expect(toDifficultiesQuery(parseDifficultiesSearch(searchOf(difficultiesHref(query))))).toEqual(query)
  })

  it('waits by default and drops what it does not know', () => {
    expect(difficultiesHref({})).toBe('/kho-khan')
    expect(parseDifficultiesSearch({ giaiDoan: 'x', cua: 'ban', vanBan: 'y' })).toEqual({})
  })

  it('leads to the difficulty, with its form open when asked', () => {
    expect(difficultyHref({ id: 'd', assignmentId: 'a' })).toBe('/nhiem-vu/a#kho-khan')
    expect(difficultyHref({ id: 'd', assignmentId: 'a' }, 'quyet-dinh')).toBe(
      '/nhiem-vu/a?viec=quyet-dinh&khoKhan=d#kho-khan',
    )
  })
})
