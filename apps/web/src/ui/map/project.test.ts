import { describe, expect, it } from 'vitest'
import { boxAround, pan, projectOnto, wholeCountry, zoom } from './project'

const size = { width: 800, height: 600 }
const [first, second] = [
  { longitude: 105.1, latitude: 9.6 },
  { longitude: 105.3, latitude: 9.8 },
]

describe('the map of a register', () => {
  it('has all its points in sight, the north above and the east to the right', () => {
    const box = boxAround([first, second])
    const { place } = projectOnto(box ?? wholeCountry, size)
    const [one, other] = [place(first), place(second)]
    for (const { x, y } of [one, other]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(size.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(size.height)
    }
    expect(other.x).toBeGreaterThan(one.x)
    expect(other.y).toBeLessThan(one.y)
  })

  it('is not distorted: a kilometre is as long to the east as to the north', () => {
    const { place } = projectOnto(boxAround([first, second]) ?? wholeCountry, size)
    const from = place(first)
    const north = from.y - place({ ...first, latitude: first.latitude + 0.01 }).y
    const east = place({ ...first, longitude: first.longitude + 0.01 / Math.cos((9.7 * Math.PI) / 180) }).x - from.x
    expect(east / north).toBeCloseTo(1, 2)
  })

  it('tells what lies at a spot', () => {
    const { place, find } = projectOnto(boxAround([first, second]) ?? wholeCountry, size)
    expect(find(place(first)).longitude).toBeCloseTo(first.longitude, 9)
    expect(find(place(first)).latitude).toBeCloseTo(first.latitude, 9)
  })

  it('stands still with one point, and has none without any', () => {
    const box = boxAround([first])
    expect((box?.east ?? 0) - (box?.west ?? 0)).toBeCloseTo(0.04)
    expect(boxAround([])).toBeNull()
  })

  it('comes closer around its middle, moves to the side, and stays on the earth', () => {
    const closer = zoom({ west: 100, south: 0, east: 110, north: 10 }, 0.5)
    expect(closer).toEqual({ west: 102.5, south: 2.5, east: 107.5, north: 7.5 })
    expect(pan(closer, 0.5, -0.5)).toEqual({ west: 105, south: 0, east: 110, north: 5 })
    expect(zoom({ west: -170, south: -80, east: 170, north: 80 }, 4)).toEqual({
      west: -180,
      south: -90,
      east: 180,
      north: 90,
    })
  })
})
