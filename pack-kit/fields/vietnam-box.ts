import type { Position } from './field-value.ts'

/** Degrees around the land and islands of Việt Nam, Hoàng Sa and Trường Sa among them, with some room at the borders. */
export const vietnamBox = { west: 102, south: 6, east: 117.5, north: 23.6 }

/** Whether a position (WGS 84, longitude first) lies where Việt Nam may be. */
export const isInVietnam = ([longitude, latitude]: Position): boolean =>
  longitude >= vietnamBox.west &&
  longitude <= vietnamBox.east &&
  latitude >= vietnamBox.south &&
  latitude <= vietnamBox.north
