import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { commonErrors } from '../errors.ts'
import { newId } from '../new-id.ts'
import type { Storage } from './storage.ts'

/** Stores files in a local folder: written beside first, then moved into place whole. */
export function folderStorage(folder: string): Storage {
  const pathOf = (key: string) => {
    const path = normalize(join(folder, key))
    if (!path.startsWith(normalize(folder) + sep)) throw new Error('storage key leaves its folder')
    return path
  }
  return {
    async put(key, content, limit) {
      const target = pathOf(key)
      const partial = join(folder, 'partial', newId())
      await mkdir(dirname(target), { recursive: true })
      await mkdir(dirname(partial), { recursive: true })
      const hash = createHash('sha256')
      let sizeBytes = 0
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          sizeBytes += chunk.length
          hash.update(chunk)
          done(sizeBytes > limit ? commonErrors.too_large({ limitBytes: limit }) : null, chunk)
        },
      })
      try {
        await pipeline(content, measure, createWriteStream(partial, { mode: 0o600 }))
        await rename(partial, target)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
      return { sizeBytes, sha256: hash.digest('hex') }
    },
    async open(key) {
      const path = pathOf(key)
      await stat(path)
      return createReadStream(path)
    },
    async withLocalFile(key, work) {
      const path = pathOf(key)
      await stat(path)
      return work(path)
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}
