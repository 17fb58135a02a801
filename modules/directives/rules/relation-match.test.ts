import { describe, expect, it } from 'vitest'
import { byNumber, type CitableDirective, matchCitation } from './relation-match.ts'

const directive = (id: string, number: string, symbol: string, issuedOn: string | null): CitableDirective => ({
  id,
  number,
  symbol,
  issuedOn,
})
const known = byNumber([
  directive('a', '415', 'UBND-VX', '2026-03-02'),
  directive('b', '415', 'UBND-NC', '2026-03-02'),
  directive('c', '12', 'QĐ-UBND', '2025-01-10'),
  directive('d', '12', 'QĐ-UBND', '2026-01-12'),
  directive('e', '7', 'KH-UBND', null),
])

describe('a citation', () => {
  it.each<[string, string | null, string | null]>([
    ['415/UBND-VX', null, 'a'],
    ['415/ubnd-nc', '2026-03-02', 'b'],
    ['415/UBND-NC', '2026-03-03', null],
    ['415/UBND-TH', null, null],
    ['12/QD-UBND', null, null],
    ['12/QĐ-UBND', '2026-01-12', 'd'],
    ['07/KH-UBND', null, 'e'],
    ['7/KH-UBND', '2026-05-01', null],
    ['không số', null, null],
  ])('%s of %s means %s', (citedNumber, citedOn, expected) =>
    expect(matchCitation({ directiveId: 'x', citedNumber, citedOn }, known)).toBe(expected),
  )

  it('never means the directive that cites; what is left may then be the one', () => {
    expect(matchCitation({ directiveId: 'a', citedNumber: '415/UBND-VX', citedOn: null }, known)).toBeNull()
    expect(matchCitation({ directiveId: 'd', citedNumber: '12/QĐ-UBND', citedOn: null }, known)).toBe('c')
  })
})
