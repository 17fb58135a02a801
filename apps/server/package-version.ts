import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Version of the product, from package.json. */
export const packageVersion: string = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
).version
