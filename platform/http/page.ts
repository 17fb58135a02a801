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

/** Kinds of the parts of a key, each narrow enough that the database takes whatever passes. */
const parts = {
  text: z.string().refine((text) => !text.includes('\0')),
  uuid: z.uuid(),
  /** Of rows that may have none: then ''. */
  uuidOrNone: z.union([z.uuid(), z.literal('')]),
  /** Whole and small, as ranks are. */
  number: z.int().min(0).max(32_767),
  /** A day, a moment, or Postgres's 'infinity'; it knows no year 0. */
  date: z.union([z.iso.date(), z.iso.datetime(), z.literal('infinity')]).refine((date) => !date.startsWith('0000')),
}

type Kind = keyof typeof parts
type Key<Kinds extends readonly Kind[]> = { -readonly [Index in keyof Kinds]: z.output<(typeof parts)[Kinds[Index]]> }

function isKey<const Kinds extends readonly Kind[]>(key: unknown, kinds: Kinds): key is Key<Kinds> {
  return (
    Array.isArray(key) &&
    key.length === kinds.length &&
    kinds.every((kind, index) => parts[kind].safeParse(key[index]).success)
  )
}

/** The key a cursor stands for; a cursor that was not ours is an invalid request and never reaches the database. */
export function decodeCursor<const Kinds extends readonly Kind[]>(
  cursor: string | undefined,
  kinds: Kinds,
): Key<Kinds> | null {
  if (cursor === undefined) return null
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (isKey(key, kinds)) return key
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
