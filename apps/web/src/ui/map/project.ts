import { vietnamBox } from '../../../../../pack-kit/fields/vietnam-box'

/** Degrees, WGS 84. */
export type Box = { west: number; south: number; east: number; north: number }

export type Lying = { longitude: number; latitude: number }

/** All of Việt Nam with its islands: where one begins who does not know yet where the points are. */
export const wholeCountry: Box = vietnamBox

const smallest = 0.02
const margin = 0.08

/** The box around some points with a little room, never smaller than a hamlet; null without any. */
export function boxAround(points: readonly Lying[]): Box | null {
  if (points.length === 0) return null
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const { longitude, latitude } of points) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  const room = Math.max(smallest, margin * Math.max(east - west, north - south))
  return keepOnEarth({ west: west - room, south: south - room, east: east + room, north: north + room })
}

const keepOnEarth = ({ west, south, east, north }: Box): Box => ({
  west: Math.max(west, -180),
  south: Math.max(south, -90),
  east: Math.min(east, 180),
  north: Math.min(north, 90),
})

/** Closer (below 1) or farther, around the middle. */
export function zoom({ west, south, east, north }: Box, by: number): Box {
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const [width, height] = [((east - west) * by) / 2, ((north - south) * by) / 2]
  return keepOnEarth({ west: x - width, south: y - height, east: x + width, north: y + height })
}

/** To the side by shares of what is in sight: 0.25 is a quarter to the east or the north. */
export function pan({ west, south, east, north }: Box, eastward: number, northward: number): Box {
  const [x, y] = [(east - west) * eastward, (north - south) * northward]
  return keepOnEarth({ west: west + x, south: south + y, east: east + x, north: north + y })
}

export type Size = { width: number; height: number }
export type Projection = {
  place: (point: Lying) => { x: number; y: number }
  /** What lies at a spot of the picture. */
  find: (spot: { x: number; y: number }) => Lying
}

/** Onto a picture of so many units, north up, undistorted in its middle, all of the box in it. */
export function projectOnto(box: Box, { width, height }: Size): Projection {
  const middle = { longitude: (box.west + box.east) / 2, latitude: (box.south + box.north) / 2 }
  const squeeze = Math.max(Math.cos((middle.latitude * Math.PI) / 180), 0.01)
  const scale = Math.min(
    width / Math.max((box.east - box.west) * squeeze, 1e-9),
    height / Math.max(box.north - box.south, 1e-9),
  )
  return {
    place: ({ longitude, latitude }) => ({
      x: width / 2 + (longitude - middle.longitude) * squeeze * scale,
      y: height / 2 - (latitude - middle.latitude) * scale,
    }),
    find: ({ x, y }) => ({
      longitude: middle.longitude + (x - width / 2) / (squeeze * scale),
      latitude: middle.latitude - (y - height / 2) / scale,
    }),
  }
}
