import { describe, expect, it } from 'vitest'
import { firstRecognition, type RecognitionSpan, recognisedOn } from './recognised-groups.ts'
import type { Land } from './unit-on-day.ts'

/** a and b merged into c; d stands alone. */
const land: Land = {
  lives: new Map([
    ['a', { from: null, to: '2025-07-01' }],
    ['b', { from: null, to: '2025-07-01' }],
    ['c', { from: '2025-07-01', to: null }],
    ['d', { from: null, to: null }],
  ]),
  goings: new Map([
    ['a', [{ successorId: 'c', on: '2025-07-01' }]],
    ['b', [{ successorId: 'c', on: '2025-07-01' }]],
  ]),
}
const span = (placeId: string, more: Partial<RecognitionSpan> = {}): RecognitionSpan => ({
  placeId,
  status: 'recognised',
  validFrom: '2021-02-03',
  validTo: null,
  decisionNumber: '1/QĐ',
  ...more,
})

describe('recognisedOn', () => {
  it.each<[string, string, string, RecognitionSpan[], string]>([
    ['a recorded one', 'a', '2021-12-31', [span('a')], 'yes'],
    ['before its record', 'a', '2020-12-31', [span('a')], 'no'],
    ['after its end', 'a', '2025-12-31', [span('a')], 'no'],
    ['one that took in another', 'c', '2025-12-31', [span('a')], 'unclear'],
    [
      'the same, settled',
      'c',
      '2025-12-31',
      [span('a'), span('c', { status: 'not_recognised', validFrom: '2025-07-01' })],
      'no',
    ],
    ['one of its own', 'd', '2025-12-31', [span('a')], 'no'],
  ])('%s', (_what, place, day, spans, expected) => expect(recognisedOn(land, spans, place, day)).toBe(expected))

  it('finds the first recognition', () => {
    const later = span('a', { validFrom: '2023-01-01' })
    expect(firstRecognition([later, span('a')], 'a')?.validFrom).toBe('2021-02-03')
    expect(firstRecognition([later], 'b')).toBeUndefined()
  })
})
