/** Few widths, so that pictures made once are found again. */
const widths = [600, 900, 1200, 1600, 2000, 2400] as const

/**
 * How many pixels wide a page's picture must be to look sharp.
 * @param shown width on the screen in CSS pixels
 * @param density pixels of the device per CSS pixel; beyond two nothing is gained
 */
export function imageWidth(shown: number, density: number): number {
  const needed = shown * Math.min(Math.max(density, 1), 2)
  return widths.find((width) => width >= needed * 0.95) ?? 2400
}
