import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowBox, FlowLink, PlacedBox } from './flow'
import { layOutFlow } from './lay-out-flow'
import { countCrossings, orderBoxes } from './order-boxes'
import { traceLineage } from './trace-lineage'

const box = (id: string, start: number, end = start, height = 40): FlowBox => ({ id, start, end, height })
const link = (from: string, to: string, labelHeight = 0): FlowLink => ({
  id: `${from}-${to}`,
  from,
  to,
  thickness: 8,
  labelWidth: labelHeight > 0 ? 60 : 0,
  labelHeight,
})
const columns = (count: number) => ({
  columns: Array.from({ length: count }, (_, index) => ({ width: 200, gapBefore: index === 0 ? 0 : 100 })),
  between: 10,
})
const touches = (left: PlacedBox, right: PlacedBox) =>
  left.x < right.x + right.width &&
  right.x < left.x + left.width &&
  left.y < right.y + right.height &&
  right.y < left.y + left.height

describe('placing boxes and bands', () => {
  it('places nothing when there is nothing', () => {
    expect(layOutFlow([], [], columns(1))).toMatchObject({ width: 200, height: 0, boxes: [], links: [] })
  })

  it('places two that become one beside it, the one in the middle', () => {
    const placed = layOutFlow([box('a', 0), box('b', 0), box('c', 1)], [link('a', 'c'), link('b', 'c')], columns(2))
    expect(placed.boxes).toEqual([
      { id: 'a', x: 0, y: 0, width: 200, height: 40 },
      { id: 'b', x: 0, y: 50, width: 200, height: 40 },
      { id: 'c', x: 300, y: 25, width: 200, height: 40 },
    ])
    expect(placed.links.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2])).toEqual([
      [200, 20, 300, 38.5],
      [200, 70, 300, 51.5],
    ])
    expect([placed.width, placed.height]).toEqual([500, 90])
  })

  it('makes a box as tall as its bands need', () => {
    const many = Array.from({ length: 40 }, (_, index) => box(`to-${index}`, 1))
    const placed = layOutFlow(
      [box('from', 0), ...many],
      many.map(({ id }) => link('from', id)),
      columns(2),
    )
    expect(placed.boxes[0]?.height).toBe(40 * 13 + 10)
    expect(placed.height).toBe(40 * 50 - 10)
  })

  it('gives a label room where its band arrives', () => {
    const [, arrived] = layOutFlow([box('a', 0), box('b', 1)], [link('a', 'b', 60)], columns(2)).boxes
    expect(arrived?.height).toBe(60 + 8 + 5 + 10)
  })

  it('draws a box that lasts through several columns once, over all of them', () => {
    const [lasting] = layOutFlow([box('a', 0, 2), box('b', 1)], [], columns(3)).boxes
    expect(lasting).toMatchObject({ x: 0, width: 800 })
  })
})

describe('the order of boxes', () => {
  it('leaves no crossing where there need be none', () => {
    const boxes = ['a', 'b', 'c'].map((id) => box(id, 0)).concat(['z', 'y', 'x'].map((id) => box(id, 1)))
    const links = [link('a', 'x'), link('b', 'y'), link('c', 'z')]
    expect(countCrossings(boxes, links)).toBe(3)
    expect(countCrossings(orderBoxes(boxes, links), links)).toBe(0)
  })

  it('keeps the given order where it is as good', () => {
    const boxes = ['a', 'b', 'c'].map((id) => box(id, 0))
    expect(orderBoxes(boxes, [])).toEqual(boxes)
  })
})

describe('where a box came from and what it became', () => {
  it('goes both ways and does not turn round on the way', () => {
    const links = [link('a', 'c'), link('b', 'c'), link('c', 'd'), link('b', 'e')]
    expect([...traceLineage('c', links)].sort()).toEqual(['a', 'a-c', 'b', 'b-c', 'c', 'c-d', 'd'])
    expect([...traceLineage('a', links)].sort()).toEqual(['a', 'a-c', 'c', 'c-d', 'd'])
  })
})

const flow = fc
  .record({
    boxes: fc.array(
      fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 20, max: 90 })),
      { minLength: 1, maxLength: 25 },
    ),
    links: fc.array(fc.tuple(fc.nat(24), fc.nat(24), fc.integer({ min: 0, max: 48 })), { maxLength: 40 }),
  })
  .map(({ boxes: drawn, links: wanted }) => {
    const boxes = drawn.map(([start, length, height], index) =>
      box(`b${index}`, start, Math.min(3, start + length), height),
    )
    const links = wanted.flatMap(([from, to, labelHeight], index) => {
      const [source, target] = [boxes[from], boxes[to]]
      if (!source || !target || source.end + 1 !== target.start) return []
      return [{ ...link(source.id, target.id, labelHeight), id: `l${index}` }]
    })
    return { boxes, links }
  })

it('places every box and band once, none touching another, bands from left to right, whatever there is', () => {
  fc.assert(
    fc.property(flow, ({ boxes, links }) => {
      const placed = layOutFlow(boxes, links, columns(4))
      expect(placed.boxes.map(({ id }) => id)).toEqual(boxes.map(({ id }) => id))
      expect(placed.links.map(({ id }) => id)).toEqual(links.map(({ id }) => id))
      for (const [index, one] of placed.boxes.entries()) {
        expect(one.y).toBeGreaterThanOrEqual(0)
        expect(one.y + one.height).toBeLessThanOrEqual(placed.height)
        expect(one.x + one.width).toBeLessThanOrEqual(placed.width)
        expect(one.height).toBeGreaterThanOrEqual(boxes[index]?.height ?? Infinity)
        for (const other of placed.boxes.slice(index + 1)) expect(touches(one, other)).toBe(false)
      }
      const byId = new Map(placed.boxes.map((one) => [one.id, one]))
      for (const [index, band] of placed.links.entries()) {
        const [from, to] = [byId.get(links[index]?.from ?? ''), byId.get(links[index]?.to ?? '')]
        if (!from || !to) throw new Error('a band without a box')
        expect(band.x2 - band.x1).toBe(100)
        expect(band.levelX >= band.x1 && band.levelX <= band.x2).toBe(true)
        expect(band.labelY).toBeGreaterThanOrEqual(to.y)
        expect(band.y1 - 4 >= from.y && band.y1 + 4 <= from.y + from.height).toBe(true)
        expect(band.y2 - 4 >= to.y && band.y2 + 4 <= to.y + to.height).toBe(true)
      }
      for (const [index, { x2, levelX, labelY }] of placed.links.entries()) {
        const { labelWidth = 0, labelHeight = 0 } = links[index] ?? {}
        if (labelHeight === 0) continue
        expect(levelX).toBeLessThanOrEqual(x2 - 8 - labelWidth)
        for (const other of placed.links) {
          if (other.x2 !== x2) continue
          const half = other.thickness / 2
          expect(other.y2 + half <= labelY || other.y2 - half >= labelY + labelHeight).toBe(true)
        }
      }
      expect(countCrossings(orderBoxes(boxes, links), links)).toBeLessThanOrEqual(countCrossings(boxes, links))
    }),
    { numRuns: 300 },
  )
})
