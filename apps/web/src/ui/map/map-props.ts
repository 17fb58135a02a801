import type { Ref } from 'react'
import type { MapContent, MapThing } from './map-shapes'
import type { Box, Lying } from './project'

/** What buttons outside a map do to it. */
export type MapHandle = {
  /** Closer (below 1) or farther, around the middle. */
  zoom: (by: number) => void
  whole: () => void
}

/** What both ways of drawing a map are given. */
export type DrawnMapProps = {
  handle: Ref<MapHandle>
  /** What the map shows, for people who do not see it. */
  label: string
  content: MapContent
  /** In sight at first. */
  whole: Box
  onOpen?: ((thing: MapThing) => void) | undefined
  /** The person moved: what is in sight now. */
  onSight?: ((box: Box) => void) | undefined
  /** A spot was clicked; then nothing is opened. */
  onChoose?: ((spot: Lying) => void) | undefined
  /** What is pointed at, in words; null: nothing. */
  onPoint: (words: string | null) => void
}

export const keysHelp = 'phím mũi tên để dời, cộng và trừ để phóng to, thu nhỏ, số 0 để thấy tất cả'
