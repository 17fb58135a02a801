/** How words stand on the page as shown: by how many quarter turns clockwise they are turned from upright. */
export type QuarterTurns = 0 | 1 | 2 | 3

export type Box = { left: number; top: number; right: number; bottom: number }

/** A box of the page as shown (width × height), seen from the frame in which words turned by `turns` stand upright. */
export function toUpright(box: Box, turns: QuarterTurns, width: number, height: number): Box {
  const { left, top, right, bottom } = box
  if (turns === 1) return { left: top, top: width - right, right: bottom, bottom: width - left }
  if (turns === 2) return { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
  if (turns === 3) return { left: height - bottom, top: left, right: height - top, bottom: right }
  return box
}

/** The way back: a box of the upright frame on the page as shown (width × height). */
export function toShown(box: Box, turns: QuarterTurns, width: number, height: number): Box {
  const { left, top, right, bottom } = box
  if (turns === 1) return { left: width - bottom, top: left, right: width - top, bottom: right }
  if (turns === 2) return { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
  if (turns === 3) return { left: top, top: height - right, right: bottom, bottom: height - left }
  return box
}
