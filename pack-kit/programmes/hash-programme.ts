import { createHash } from 'node:crypto'
import type { Programme } from './programme.ts'
import { stableJson } from './stable-json.ts'

/** SHA-256 (hex) of a programme's definition, kept with what was computed from it. In a file of its own: the browser has no need of it. */
export const hashProgramme = (programme: Programme): string =>
  createHash('sha256').update(stableJson(programme)).digest('hex')
