import { describe, expect, it } from 'vitest'
import { flowerRoads } from '../testing/flower-roads.ts'
import { withChanges } from '../testing/with-changes.ts'
import { hashProgramme } from './hash-programme.ts'
import { isProgramme } from './programme.ts'
import { stableJson } from './stable-json.ts'

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  )
}

describe('hashProgramme', () => {
  it('does not hang on the order of keys, nor on a trip through JSON', () => {
    const hash = hashProgramme(flowerRoads)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(hashProgramme(turned(flowerRoads) as typeof flowerRoads)).toBe(hash)
    expect(hashProgramme(JSON.parse(JSON.stringify(flowerRoads)))).toBe(hash)
  })

  it.each(['registers.0.name', 'registers.0.fields.2.options.0.name', 'scorecards.0.ruleSets.0.from'])(
    'sees a change at %s',
    (path) => expect(hashProgramme(withChanges(flowerRoads, { [path]: 'x' }))).not.toBe(hashProgramme(flowerRoads)),
  )

  it('keeps the order of lists, and drops what is undefined', () => {
    expect(stableJson({ b: [2, 1], a: undefined })).toBe('{"b":[2,1]}')
  })
})

it.each<[unknown, boolean]>([
  [flowerRoads, true],
  [JSON.parse(JSON.stringify(flowerRoads)), true],
  [flowerRoads.registers[0], false],
  [null, false],
  ['programme', false],
  [() => 1, false],
])('isProgramme %#', (value, expected) => expect(isProgramme(value)).toBe(expected))
