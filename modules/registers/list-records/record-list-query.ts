import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { type Narrowing, narrowingQuery } from '../record-query.ts'

/** By what a list of records, and the sheet made of it, is asked for. */
export const listQuery = {
  ...narrowingQuery,
  sort: z.string().max(61).default('newest').describe('A field, “-field” for the greatest first, or “newest”'),
  columns: z
    .string()
    .max(2000)
    .optional()
    .describe('Fields to be put in words, parted by commas; the list’s own when left out'),
  removed: z.enum(['hidden', 'only']).default('hidden'),
  on: daySchema.optional().describe('As records were at the end of this day; then newest first'),
}

/** What is asked of a list of records. */
export type RecordListQuery = Narrowing & {
  limit: number
  cursor?: string | undefined
  sort: string
  columns?: string | undefined
  removed: 'hidden' | 'only'
  on?: string | undefined
}
