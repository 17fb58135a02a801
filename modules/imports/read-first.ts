/** As many rows as a spreadsheet program opens without trouble. */
const mostRows = 100_000

/**
 * Reads the first row of a sheet to be answered now: what may not be read is refused, not broken off. Answers all rows, at
 * most 100,000.
 */
export async function readFirst<Row>(rows: AsyncGenerator<Row, void>): Promise<AsyncGenerator<Row, void>> {
  const first = await rows.next()
  const all = async function* (): AsyncGenerator<Row, void> {
    let next = first
    for (let count = 0; !next.done && count < mostRows; count += 1) {
      yield next.value
      next = await rows.next()
    }
  }
  return all()
}
