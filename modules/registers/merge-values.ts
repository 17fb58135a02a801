import type { RecordValues } from './record-row.ts'

/** Values as they come to be: fields not named stay, null takes one away. */
export const mergeValues = (before: RecordValues, given: RecordValues): RecordValues =>
  Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, value]) => value !== null))
