import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareGroups, firstGroups, groupSuccessions as groupAll, keyOfGroup } from './group-successions.ts'

const agency = (id: string, rank = 22) => ({ id, name: `Cơ quan ${id}`, rank })
type Agency = ReturnType<typeof agency>
type Link = ReturnType<typeof link>
const link = (predecessorId: string, successorId: string, on = '2025-07-01', fields: string[] | null = null) => ({
  predecessorId,
  successorId,
  on,
  fields,
})
/** All groups in their order. */
const groupSuccessions = (...given: Parameters<typeof groupAll<Agency, Link>>) =>
  firstGroups(groupAll(...given), null, 1000)
const ids = (agencies: readonly { id: string }[]) => agencies.map(({ id }) => id)

describe('groups of agencies connected with each other', () => {
  it('has nothing to group', () => expect(groupSuccessions([], [], [])).toEqual([]))

  it('keeps apart what is not connected, the latest change first, then by the official list', () => {
    const groups = groupSuccessions(
      [agency('a'), agency('b'), agency('c', 30), agency('d', 30), agency('e'), agency('f')],
      [link('a', 'b', '2025-03-01'), link('c', 'd'), link('e', 'f')],
      [],
    )
    expect(groups.map(({ home }) => ids(home))).toEqual([
      ['e', 'f'],
      ['c', 'd'],
      ['a', 'b'],
    ])
  })

  it('holds two generations together and says from when until when', () => {
    const [group, ...others] = groupSuccessions(
      [agency('c'), agency('b'), agency('a')],
      [link('b', 'c'), link('a', 'b', '2025-03-01')],
      [{ id: 'c', on: '2026-01-01' }],
    )
    expect(others).toEqual([])
    expect(group).toMatchObject({ head: { id: 'a' }, from: '2025-03-01', to: '2026-01-01', guests: [] })
    expect(ids(group?.home ?? [])).toEqual(['a', 'b', 'c'])
  })

  it('makes a group of one of an agency that changed alone, and none of one to which nothing happened', () => {
    const groups = groupSuccessions([agency('a'), agency('b')], [], [{ id: 'a', on: '2025-05-05' }])
    expect(groups.map(({ head, from, to }) => [head.id, from, to])).toEqual([['a', '2025-05-05', '2025-05-05']])
  })

  it('does not mind a link that runs back, or one to an agency it does not know', () => {
    const groups = groupSuccessions(
      [agency('a'), agency('b')],
      [link('a', 'b', '2025-01-01', ['labour']), link('b', 'a', '2026-01-01', ['labour']), link('a', 'unknown')],
      [],
    )
    expect(groups).toHaveLength(1)
    expect(groups[0]?.links).toHaveLength(2)
  })

  it('takes a group that is too large apart where only some fields went over, and shows the other side as a guest', () => {
    const agencies = ['a', 'b', 'c', 'd'].map((id) => agency(id))
    const links = [link('a', 'b'), link('c', 'd'), link('a', 'd', '2025-07-01', ['health'])]
    expect(groupSuccessions(agencies, links, [], 4)).toHaveLength(1)
    const groups = groupSuccessions(agencies, links, [], 3)
    expect(groups.map(({ home, guests, links: here }) => [ids(home), ids(guests), here.length])).toEqual([
      [['a', 'b'], ['d'], 2],
      [['c', 'd'], ['a'], 2],
    ])
  })

  it('leaves a large group whole when everything went over', () => {
    const many = Array.from({ length: 40 }, (_, index) => agency(`to-${index}`))
    const [group, ...others] = groupSuccessions(
      [agency('from'), ...many],
      many.map(({ id }) => link('from', id)),
      [],
      10,
    )
    expect(others).toEqual([])
    expect(group?.home).toHaveLength(41)
  })
})

const history = fc
  .integer({ min: 2, max: 14 })
  .chain((count) =>
    fc.tuple(
      fc.constant(
        Array.from({ length: count }, (_, index) => agency(String.fromCharCode(97 + index), 20 + (index % 3))),
      ),
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: count - 1 }),
          fc.integer({ min: 0, max: count - 1 }),
          fc.constantFrom('2025-03-01', '2025-07-01', '2026-01-01'),
          fc.boolean(),
        ),
        { maxLength: 20 },
      ),
      fc.integer({ min: 2, max: 14 }),
    ),
  )
  .map(([agencies, drawn, most]) => ({
    agencies,
    most,
    links: drawn.flatMap(([from, to, on, part]) =>
      from === to ? [] : [link(agencies[from]?.id ?? '', agencies[to]?.id ?? '', on, part ? ['health'] : null)],
    ),
  }))

it('gives every agency one home and loses no link, whatever the history', () => {
  fc.assert(
    fc.property(history, ({ agencies, links, most }) => {
      const groups = groupSuccessions(agencies, links, [], most)
      const homes = groups.flatMap(({ home }) => ids(home))
      const linked = new Set(links.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]))
      expect(homes).toHaveLength(new Set(homes).size)
      expect(new Set(homes)).toEqual(linked)
      for (const { home, guests, links: here } of groups) {
        const present = new Set([...ids(home), ...ids(guests)])
        for (const { predecessorId, successorId } of here) {
          expect(present.has(predecessorId) && present.has(successorId)).toBe(true)
        }
      }
      for (const given of links) {
        const inGroups = groups.filter(({ links: here }) => here.includes(given))
        const ends = groups.filter(
          ({ home }) => ids(home).includes(given.predecessorId) || ids(home).includes(given.successorId),
        )
        expect(inGroups).toEqual(ends)
      }
      const keys = groups.map(keyOfGroup)
      for (const [index, key] of keys.entries())
        expect(firstGroups(groups.toReversed(), key, 2)).toEqual(groups.slice(index + 1, index + 3))
      for (const [index, key] of keys.entries()) {
        const next = keys[index + 1]
        expect(next ? compareGroups(key, next) : -1).toBeLessThan(0)
        expect(compareGroups(key, key)).toBe(0)
      }
    }),
    { numRuns: 300 },
  )
})
