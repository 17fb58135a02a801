import { describe, expect, it } from 'vitest'
import { domainOf, layOutLine } from './lay-out-line'

const size = { width: 120, height: 60, padding: 10 }

describe('the line of a small chart', () => {
  it.each([
    [[], null],
    [[null, undefined], null],
    [[3, null, -1, 0], { least: -1, most: 3 }],
  ])('%j ranges over %j', (values, domain) => expect(domainOf(values)).toEqual(domain))

  it.each([[[]], [[null, null]], [[5]], [[null, 5, null]]])('draws nothing from %j', (values) => {
    expect(layOutLine(values, [], { least: 0, most: 10 }, size)).toBeNull()
  })

  it('goes from the least at the foot to the most at the head', () => {
    const layout = layOutLine([0, 5, 10], [], { least: 0, most: 10 }, size)
    expect(layout?.paths).toEqual(['M10 50L60 30L110 10'])
    expect(layout?.target).toBeNull()
  })

  it('leaves a gap where nothing is known, never zero', () => {
    const layout = layOutLine([0, 5, null, 10], [], { least: 0, most: 10 }, size)
    expect(layout?.paths).toHaveLength(1)
    expect(layout?.points.map(({ index }) => index)).toEqual([0, 1, 3])
  })

  it('draws points and no line where every second one is unknown', () => {
    const layout = layOutLine([1, null, 2], [], { least: 1, most: 2 }, size)
    expect(layout?.paths).toEqual([])
    expect(layout?.points).toHaveLength(2)
  })

  it('stays in the middle when nothing moves, and shows the target', () => {
    expect(layOutLine([4, 4], [], { least: 4, most: 4 }, size)?.points.map(({ y }) => y)).toEqual([30, 30])
    expect(layOutLine([0, 10], [5, 5], { least: 0, most: 10 }, size)?.target).toBe('M10 30L110 30')
    expect(layOutLine([0, 10], [5, null], { least: 0, most: 10 }, size)?.target).toBeNull()
  })
})
