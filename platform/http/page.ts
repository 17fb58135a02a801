import { z } from 'zod'
import { commonErrors } from '../errors.ts'

/** Query of every list: how many, and where the last page ended. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(500).optional(),
}

/** Schema of one page of a list; `nextCursor` is null on the last page. No total: lists are paged by key. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })

/** Key of the last row shown, as an opaque cursor. */
export const encodeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url')

/** The key a cursor stands for; a cursor that was not ours is an invalid request. */
export function decodeCursor(cursor: string | undefined, length: number): (string | number)[] | null {
  if (cursor === undefined) return null
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(key) &&
      key.length === length &&
      key.every((part) => typeof part === 'string' || typeof part === 'number')
    )
      return key
  } catch {
    // falls through to the one error for every cursor that is not ours
  }
  throw commonErrors.invalid_request({ fields: [{ path: 'cursor', message: 'Con trỏ trang không hợp lệ.' }] })
}

/** Cuts `limit + 1` rows found into a page. */
export function toPage<Row>(rows: Row[], limit: number, keyOf: (row: Row) => readonly (string | number)[]) {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null }
}
