import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOutline } from './check-outline.ts'
import { cutIntoArcs } from './cut-into-arcs.ts'
import { countPositions, type Outline, type Ring } from './outline.ts'
import { simplifyTogether } from './simplify-together.ts'

const none = { tolerance: 0.0002, mostPositions: Number.POSITIVE_INFINITY }

/** A wavy line between two corners, as two communes would share it. */
function wavy(from: readonly [number, number], to: readonly [number, number], steps = 40): [number, number][] {
  return Array.from({ length: steps + 1 }, (_, at): [number, number] => {
    const share = at / steps
    const bend = at === 0 || at === steps ? 0 : Math.sin(at * 1.7) * 0.002
    return [
      Number((from[0] + (to[0] - from[0]) * share + bend).toFixed(5)),
      Number((from[1] + (to[1] - from[1]) * share - bend).toFixed(5)),
    ]
  })
}

const [a, b, c, d, e, f] = [
  [105, 9.5],
  [105.1, 9.5],
  [105.2, 9.5],
  [105.2, 9.6],
  [105.1, 9.6],
  [105, 9.6],
] as const
const shared = wavy(b, e)
const west: Outline = [
  [[...wavy(a, b).slice(0, -1), ...shared.slice(0, -1), ...wavy(e, f).slice(0, -1), ...wavy(f, a)]],
]
const east: Outline = [
  [[...wavy(b, c).slice(0, -1), ...wavy(c, d).slice(0, -1), ...wavy(d, e).slice(0, -1), ...shared.toReversed()]],
]

const keys = (ring: Ring | undefined) => (ring ?? []).map((position) => position.join())

describe('boundaries simplified together', () => {
  it('are cut where they begin and cease to run together', () => {
    const { arcs, uses } = cutIntoArcs([west, east])
    expect(arcs.size).toBe(3)
    const [one, other] = uses.map((outline) => outline[0]?.[0]?.map(({ key }) => key) ?? [])
    expect((one ?? []).filter((key) => other?.includes(key))).toHaveLength(1)
  })

  it('still meet: every position left on one side of a common line is on the other', () => {
    const [one, other] = simplifyTogether([west, east], { ...none, tolerance: 0.003 })
    const common = new Set(shared.map((position) => position.join()))
    const on = (outline: Outline | undefined) =>
      keys(outline?.[0]?.[0])
        .filter((key) => common.has(key))
        .toSorted()
    expect(new Set(on(one))).toEqual(new Set(on(other)))
    expect(countPositions([one ?? []])).toBeLessThan(countPositions([west]) / 3)
  })

  it('get coarser until they are few enough', () => {
    const simplified = simplifyTogether([west, east], { tolerance: 0.00001, mostPositions: 40 })
    expect(countPositions(simplified)).toBeLessThanOrEqual(40)
  })

  it('of a province of a hundred detailed communes stay below 300 kB', () => {
    const outlines = Array.from({ length: 100 }, (_, at) => {
      const [x, y] = [104 + (at % 10) / 10, 9 + Math.floor(at / 10) / 10]
      const ring = Array.from({ length: 1000 }, (_unused, step): [number, number] => {
        const turn = (step / 1000) * 2 * Math.PI
        const far = 0.05 + 0.002 * Math.sin(step * 3.7) + 0.004 * Math.cos(step / 40)
        return [Number((x + far * Math.cos(turn)).toFixed(5)), Number((y + far * Math.sin(turn)).toFixed(5))]
      })
      return [[[...ring, ring[0] ?? [x, y]]]] as [number, number][][][]
    })
    const simplified = simplifyTogether(outlines, { tolerance: 0.0002, mostPositions: 15_000 })
    expect(JSON.stringify(simplified).length).toBeLessThan(300_000)
  })

  it('keep an island, a hole and a triangle, however coarse', () => {
    const islands: Outline = [
      [
        wavy(a, b)
          .slice(0, 3)
          .concat([[105, 9.5]]),
      ],
      [
        [
          [106, 10],
          [106.1, 10],
          [106.1, 10.1],
          [106, 10.1],
          [106, 10],
        ],
        [
          [106.02, 10.02],
          [106.04, 10.02],
          [106.04, 10.04],
          [106.02, 10.02],
        ],
      ],
    ]
    const [kept] = simplifyTogether([islands], { ...none, tolerance: 5 })
    expect(kept?.map((area) => area.map((ring) => new Set(keys(ring)).size))).toEqual([[3], [3, 3]])
  })
})

const degrees = (least: number, most: number) =>
  fc.integer({ min: least * 1000, max: most * 1000 }).map((n) => n / 1000)
const corner = fc.tuple(degrees(104, 106), degrees(9, 11))
const polygon = fc
  .uniqueArray(corner, { minLength: 3, maxLength: 60, selector: (position) => position.join() })
  .map((corners): unknown => [[...corners, corners[0]]])

it('whatever is drawn: rings stay closed, keep three corners, gain no position, and none goes', () => {
  fc.assert(
    fc.property(
      fc.array(polygon, { minLength: 1, maxLength: 5 }),
      fc.double({ min: 0, max: 3, noNaN: true }),
      (drawn, tolerance) => {
        const outlines = drawn.flatMap((coordinates): Outline[] => {
          const checked = checkOutline('Polygon', coordinates)
          return 'outline' in checked ? [checked.outline] : []
        })
        const simplified = simplifyTogether(outlines, { ...none, tolerance })
        expect(simplified).toHaveLength(outlines.length)
        for (const [at, outline] of outlines.entries())
          for (const [area, rings] of outline.entries())
            for (const [index, ring] of rings.entries()) {
              const kept = simplified[at]?.[area]?.[index] ?? []
              expect(kept[0]).toEqual(kept.at(-1))
              expect(kept.length).toBeLessThanOrEqual(ring.length)
              expect(new Set(keys(kept)).size).toBeGreaterThanOrEqual(3)
              const before = new Set(keys(ring))
              expect(keys(kept).every((key) => before.has(key))).toBe(true)
            }
      },
    ),
    { numRuns: 300 },
  )
})
