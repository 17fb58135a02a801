import type { Box, PageWord } from './boxes-of'

/** `across`: how far left of its frame a badge stands, a share of the frame's width; `beside`: badges already on that line. */
export type BadgePlace = { across: number; beside: number }

/** Room kept for a badge at the edge of the page, and how near two lines are one, in ten-thousandths of the page. */
const edge = 600
const sameLine = 80

/** Where the numbers of marks stand: in the margin, left of every word of the page, so that none is covered. */
export function badgePlaces(frames: readonly Box[], words: readonly PageWord[]): BadgePlace[] {
  const margin = Math.max(
    edge,
    words.reduce((least, [, , left]) => Math.min(least, left), 10_000),
  )
  return frames.map((frame, at) => ({
    across: Math.max(0, frame.left - margin) / (frame.right - frame.left || 1),
    beside: frames.slice(0, at).filter(({ top }) => Math.abs(top - frame.top) < sameLine).length,
  }))
}
