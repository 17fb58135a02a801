import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder; worked out without import.meta.dirname, which the first Node 20 releases lack. */
export const rootFolder = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
