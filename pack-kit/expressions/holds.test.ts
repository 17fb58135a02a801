import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after, all, any, atLeast, atMost, before, is, isEmpty, isIn, isKnown, not } from './build-condition.ts'
import { difference, valueOf } from './build-expression.ts'
import type { Condition } from './expression.ts'
import { fieldsIn } from './fields-in.ts'
import { holds, truthOf } from './holds.ts'

const values = {
  rank: 'national',
  sectors: ['road', 'water'],
  none: null,
  emptyList: [],
  length: 5,
  limit: 4,
  isLit: false,
  start: '2025-06-30',
  end: '2025-07-01',
  noDay: '2025-02-30',
  route: { type: 'LineString', coordinates: [] },
}

describe('truthOf', () => {
  it.each<[string, Condition, boolean | null]>([
    ['is', is('rank', 'national'), true],
    ['is not', is('rank', 'provincial'), false],
    ['is false', is('isLit', false), true],
    ['one of many chosen', is('sectors', 'water'), true],
    ['none of many chosen', is('sectors', 'school'), false],
    ['unknown is something', is('none', 'x'), null],
    ['is another field', is('rank', valueOf('none')), null],
    ['kinds that do not fit', is('length', '5'), null],
    ['is in', isIn('rank', ['national', 'special']), true],
    ['is in others', isIn('rank', ['provincial']), false],
    ['many is in', isIn('sectors', ['school', 'road']), true],
    ['unknown is in', isIn('none', ['x']), null],
    ['unknown is empty', isEmpty('none'), true],
    ['an empty list is empty', isEmpty('emptyList'), true],
    ['what is not there is empty', isEmpty('missing'), true],
    ['false is known', isKnown('isLit'), true],
    ['a line is known', isKnown('route'), true],
    ['a difference is known', isKnown(difference('length', 'none')), false],
    ['at least as much', atLeast('length', 5), true],
    ['at least another field', atLeast('limit', valueOf('length')), false],
    ['at least of unknown', atLeast('none', 0), null],
    ['at most', atMost('length', 4), false],
    ['before', before('start', '2025-07-01'), true],
    ['not before itself', before('end', '2025-07-01'), false],
    ['after another field', after('end', valueOf('start')), true],
    ['a day that is none', after('noDay', '2025-01-01'), null],
    ['all with an unknown', all(is('rank', 'national'), is('none', 1)), null],
    ['all with a false and an unknown', all(is('none', 1), is('rank', 'x')), false],
    ['any with an unknown', any(is('none', 1), is('rank', 'x')), null],
    ['any with a true and an unknown', any(is('none', 1), is('rank', 'national')), true],
    ['all of none', all(), true],
    ['any of none', any(), false],
    ['not unknown', not(is('none', 1)), null],
    ['not', not(is('rank', 'x')), true],
  ])('%s', (_, condition, truth) => {
    expect(truthOf(condition, values)).toBe(truth)
    expect(holds(condition, values)).toBe(truth === true)
  })
})

const simple = fc.constantFrom(
  is('a', 1),
  atLeast('b', 1),
  atMost('c', 0),
  isKnown('a'),
  isEmpty('b'),
  isIn('c', [0, 1]),
)
const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    simple,
    fc.array(tie('node'), { maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('node'), { maxLength: 3 }).map((parts) => any(...parts)),
    tie('node').map(not),
  ),
})).node
const small = fc.option(fc.integer({ min: -1, max: 2 }))
const record = fc.record({ a: small, b: small, c: small })

describe('whatever the conditions', () => {
  it('what is not all is any of what is not (De Morgan), unknown or known', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 3 }), record, (parts, given) => {
        expect(truthOf(not(all(...parts)), given)).toBe(truthOf(any(...parts.map(not)), given))
        expect(truthOf(not(not(all(...parts))), given)).toBe(truthOf(all(...parts), given))
      }),
    )
  })

  it('a condition over known values is never unknown', () => {
    fc.assert(
      fc.property(condition, fc.record({ a: fc.integer(), b: fc.integer(), c: fc.integer() }), (one, given) => {
        expect(truthOf(one, given)).not.toBeNull()
        expect(fieldsIn(one).every((code) => code in given)).toBe(true)
      }),
    )
  })
})
