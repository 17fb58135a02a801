import type { Position } from '../../../../pack-kit/index.ts'

/** A closed line of positions (WGS 84, longitude first): the last is the first. */
export type Ring = readonly Position[]

/** A boundary as the coordinates of a GeoJSON MultiPolygon: areas, each with its outer ring and its holes. */
export type Outline = readonly (readonly Ring[])[]

/** Degrees; a boundary lies within. */
export type Box = { west: number; south: number; east: number; north: number }

/** The box around a boundary. */
export function boxOf(outline: Outline): Box {
  const box = { west: 180, south: 90, east: -180, north: -90 }
  for (const [longitude, latitude] of outline.flat(2)) {
    box.west = Math.min(box.west, longitude)
    box.east = Math.max(box.east, longitude)
    box.south = Math.min(box.south, latitude)
    box.north = Math.max(box.north, latitude)
  }
  return box
}

export const countPositions = (outlines: readonly Outline[]): number =>
  outlines.reduce((total, outline) => total + outline.flat().reduce((sum, ring) => sum + ring.length, 0), 0)
