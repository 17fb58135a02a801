/**
 * The page an offset of the text stands on: halves the pages until it is found, so that a place in a long document
 * costs a handful of reads. Between two pages the earlier one; null when there is no page.
 * @param read the stretch of the text that stands on a page, counted from 1
 */
export async function pageAt(
  offset: number,
  pageCount: number,
  read: (number: number) => Promise<{ start: number; end: number }>,
): Promise<number | null> {
  let [low, high] = [1, pageCount]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const { start } = await read(middle)
    if (start <= offset) low = middle
    else high = middle - 1
  }
  return pageCount > 0 ? low : null
}
