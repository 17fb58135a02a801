import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BrokenCase, findNamed } from '../testing/find-named.ts'
import { flowerRoads } from '../testing/flower-roads.ts'
import { withChanges } from '../testing/with-changes.ts'
import { checkProgramme } from './check-programme.ts'

const pathsIn = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => [path + key, ...pathsIn(one, `${path}${key}.`)])
    : []

const cases: BrokenCase[] = [
  ['a code with marks', { code: 'Đường hoa' }, 'programme', 'chữ thường không dấu', 'Đường hoa'],
  ['a version that is none', { version: 1.5, upgrades: [] }, 'version', 'số nguyên từ 1', 'version'],
  [
    'something that is no data',
    { 'registers.0.purpose': () => 'x' },
    'registers/tuyen-duong-hoa/purpose',
    'function',
    'tuyen-duong-hoa',
  ],
  [
    'a number that is none',
    { 'registers.0.fields.4.max': Number.NaN },
    'registers/tuyen-duong-hoa/fields/length/max',
    'NaN',
    'length',
  ],
  [
    'two registers of one code',
    { 'registers.-': flowerRoads.registers[1] },
    'registers/buoi-ra-quan',
    'đã có ở trên',
    'buoi-ra-quan',
  ],
]

describe('checkProgramme', () => {
  it('has nothing to say of a programme that is right', () => expect(checkProgramme(flowerRoads)).toEqual([]))

  it('is data from end to end', () => expect(JSON.parse(JSON.stringify(flowerRoads))).toEqual(flowerRoads))

  it.each(cases)('names %s', (_, changes, path, words, mend) => {
    const named = findNamed(changes, path, words)
    expect(named).not.toEqual([])
    expect(named[0]?.trail.at(-1)).toBe(mend)
  })

  it('names a circle of indicators', () => {
    const changed = withChanges(flowerRoads, {
      'indicators.0.source.denominator': { indicator: 'luot-nguoi-moi-tuyen' },
      'indicators.0.kind': 'rate',
    })
    expect(checkProgramme(changed).map(({ message }) => message)).toContain(
      'chỉ tiêu tính vòng tròn: tuyen-da-trong → luot-nguoi-moi-tuyen → tuyen-da-trong',
    )
  })

  it('names each problem once where one thing is wrong', () => {
    const changed = withChanges(flowerRoads, { 'registers.0.listColumns': ['lengt'] })
    expect(checkProgramme(changed)).toEqual([
      {
        path: 'registers/tuyen-duong-hoa/listColumns',
        message: 'không có trường “lengt”; có phải “length”?',
        trail: ['tuyen-duong-hoa', 'listColumns', 'lengt'],
        isMention: true,
      },
    ])
  })

  it('never throws, whatever is left out or put in the place of something', () => {
    const paths = pathsIn(flowerRoads)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(undefined, null, 0, '', [], {}), (path, value) => {
        expect(Array.isArray(checkProgramme(withChanges(flowerRoads, { [path]: value })))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
