/** What is seen of a list: how far its top lies below the top of the screen (negative: scrolled past), in pixels. */
export type View = { top: number; screen: number }

/** Rows drawn beside those on the screen, so that the next one can take the focus before it is seen. */
const spare = 8

/** The first row to draw and the first not to, of rows of one height. */
export function rowsInView(count: number, height: number, { top, screen }: View): { first: number; end: number } {
  const first = Math.floor(-top / height) - spare
  const end = Math.ceil((screen - top) / height) + spare
  return { first: Math.min(Math.max(first, 0), count), end: Math.min(Math.max(end, 0), count) }
}
