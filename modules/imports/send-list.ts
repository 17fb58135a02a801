import type { FastifyReply } from 'fastify'
import { dateInVietnam } from '../../platform/clock.ts'
import type { SheetCell, SheetFormat } from '../../platform/sheets/sheet-cell.ts'
import type { WrittenColumn } from '../../platform/sheets/written-sheet.ts'
import { readFirst } from './read-first.ts'
import { sendSheet } from './send-sheet.ts'

const rowsPerPage = 500

/** A column of a list with what it shows of an item; `ordinal` counts from 1. */
export type ListColumn<Item> = WrittenColumn & { cell(item: Item, ordinal: number): SheetCell }

/** Reads a page of a list as its screen does. */
export type ListReader<Item> = (page: {
  limit: number
  cursor: string | undefined
}) => Promise<{ items: readonly Item[]; nextCursor: string | null }>

/** A day (yyyy-mm-dd) or a moment (ISO 8601, as its day in Vietnam) as a cell. */
export function dayCell(moment: string | null): SheetCell {
  if (moment === null) return null
  return { date: moment.length === 10 ? moment : dateInVietnam(new Date(moment)) }
}

async function* itemsOf<Item>(readers: readonly ListReader<Item>[]): AsyncGenerator<Item, void> {
  for (const read of readers) {
    let cursor: string | undefined
    do {
      const page = await read({ limit: rowsPerPage, cursor })
      yield* page.items
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
  }
}

/**
 * Answers lists as they are seen, one after the other, as a sheet, a page at a time; at most 100,000 rows. The first row is
 * read before anything is answered: what may not be read is refused, not broken off.
 * @param fileName without its ending
 */
export async function sendList<Item>(
  reply: FastifyReply,
  fileName: string,
  { columns, ...sheet }: { format: SheetFormat; sheetName: string; columns: readonly ListColumn<Item>[] },
  ...readers: readonly ListReader<Item>[]
): Promise<void> {
  const items = await readFirst(itemsOf(readers))
  const rows = async function* (): AsyncGenerator<SheetCell[], void> {
    let ordinal = 0
    for await (const item of items) {
      ordinal += 1
      yield columns.map(({ cell }) => cell(item, ordinal))
    }
  }
  await sendSheet(reply, fileName, {
    ...sheet,
    columns: columns.map(({ cell: _cell, ...column }) => column),
    rows: rows(),
  })
}
