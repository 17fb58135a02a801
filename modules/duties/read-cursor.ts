import { z } from 'zod'
import { commonErrors } from '../../platform/errors.ts'
import { decodeCursor } from '../../platform/http/page.ts'

/** Place of an assignment in its list: attention, deadline, id. */
export const assignmentKey = z.tuple([z.int().min(0).max(2), z.union([z.literal('infinity'), z.iso.date()]), z.uuid()])

/** Place of a difficulty in its list: held since, id. */
export const difficultyKey = z.tuple([z.iso.datetime(), z.uuid()])

/** The key in a cursor; one of another list, or of nobody's making, is an invalid request and never reaches the database. */
export function readCursor<Key extends z.ZodTuple>(cursor: string | undefined, key: Key): z.output<Key> | null {
  const decoded = decodeCursor(cursor, key.def.items.length)
  if (decoded === null) return null
  const parsed = key.safeParse(decoded)
  if (parsed.success) return parsed.data
  throw commonErrors.invalid_request({ fields: [{ path: 'cursor', message: 'Con trỏ trang không hợp lệ.' }] })
}
