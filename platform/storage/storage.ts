import type { Readable } from 'node:stream'

/** Where uploaded bytes lie. Keys are made by us, never by the person who uploads. */
export type Storage = {
  /** Stores all of the stream or nothing; `limit` bytes more than which it stops with `too_large`. */
  put(key: string, content: Readable, limit: number): Promise<{ sizeBytes: number; sha256: string }>
  /** Opens stored bytes; throws when the key is unknown. */
  open(key: string): Promise<Readable>
  /** Runs work on stored bytes as a file of the local disk, which must not be changed; throws when the key is unknown. */
  withLocalFile<Answer>(key: string, work: (path: string) => Promise<Answer>): Promise<Answer>
  remove(key: string): Promise<void>
}
