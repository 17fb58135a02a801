import { describe, expect, it } from 'vitest'
import { chooseIds } from './choose-ids.ts'

const parties = new Map([
  ['a', ['health']],
  ['b', ['finance', 'health']],
  ['c', ['finance']],
])
const many = Array.from({ length: 101 }, (_, index) => `m${index}`)
const ofMany = new Map(many.map((id) => [id, ['health']]))

describe('of what changed, a reader is told', () => {
  it.each<[string, string[], Map<string, string[]>, string[] | null, string[] | null]>([
    ['of the whole province: all', ['a', 'b', 'c'], parties, null, ['a', 'b', 'c']],
    ['of an agency: what it takes part in', ['a', 'b', 'c'], parties, ['health'], ['a', 'b']],
    ['of two agencies: what either takes part in', ['a', 'b', 'c'], parties, ['health', 'finance'], ['a', 'b', 'c']],
    ['of an agency without a part: nothing', ['a'], parties, ['education'], []],
    ['of no agency: nothing', ['a'], parties, [], []],
    ['an assignment whose parties are not known: nothing', ['z'], parties, ['health'], []],
    ['that many changed, without naming them', many, ofMany, ['health'], null],
    ['a hundred by name', many.slice(1), ofMany, ['health'], many.slice(1)],
  ])('%s', (_name, ids, partiesOf, reads, told) =>
    expect(chooseIds(ids, partiesOf, reads && new Set(reads))).toEqual(told),
  )
})
