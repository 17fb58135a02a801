import type { Position } from '../../../../../pack-kit/fields/field-value'
import type { MapSign } from './map-signs'
import type { Lying } from './project'

/** What something on a map is by colour; never by colour alone. */
export type MapTone = 'plain' | 'good' | 'bad' | 'unknown' | 'waiting' | 'accent'

/** Coordinates of a GeoJSON MultiPolygon. */
export type Outline = readonly (readonly (readonly Position[])[])[]

/** Written below a name, with its sign; `words` say the same aloud. */
export type MapValue = { sign: MapSign; text: string; words: string }

export type MapArea = {
  id: string
  name: string
  outline: Outline
  tone: MapTone
  value?: MapValue
}

export type MapPoint = Lying & { id: string; title: string; tone: MapTone; value?: MapValue }

/** So many points around a spot, told as one. */
export type MapCell = Lying & { count: number }

/** A name written on a map. */
export type MapName = Lying & { id: string; name: string }

/** What a map shows, however it is drawn. */
export type MapContent = {
  areas: readonly MapArea[]
  points: readonly MapPoint[]
  cells: readonly MapCell[]
  names: readonly MapName[]
  /** A spot that is chosen. */
  chosen: Lying | null
}

/** What is pointed at or clicked. */
export type MapThing = { kind: 'area' | 'point'; id: string }
