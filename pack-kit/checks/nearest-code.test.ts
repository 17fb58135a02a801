import { expect, it } from 'vitest'
import { findCycles } from './find-cycles.ts'
import { nearestCode } from './nearest-code.ts'

it.each([
  ['lenght', ['length', 'width'], 'length'],
  ['Length', ['length'], 'length'],
  ['plantedLenth', ['length', 'plantedLength'], 'plantedLength'],
  ['colour', ['length', 'width'], null],
  ['x', [], null],
])('%s among %j → %s', (code, codes, nearest) => expect(nearestCode(code, codes)).toBe(nearest))

it.each<[Record<string, string[]>, string[][]]>([
  [{ a: ['b'], b: [] }, []],
  [{ a: ['a'] }, [['a', 'a']]],
  [{ a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c', 'b']]],
  [{ a: ['missing'] }, []],
  [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
])('circles of %j', (behind, cycles) => expect(findCycles(new Map(Object.entries(behind)))).toEqual(cycles))
