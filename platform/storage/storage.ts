import type { Readable } from 'node:stream'

/** Where uploaded bytes lie. Keys are made by us, never by the person who uploads. */
export type Storage = {
  /** Stores all of the stream or nothing; `limit` bytes more than which it stops with `too_large`. */
  put(key: string, content: Readable, limit: number): Promise<{ sizeBytes: number; sha256: string }>
  /** Opens stored bytes; throws when the key is unknown. */
  open(key: string): Promise<Readable>
  remove(key: string): Promise<void>
}
