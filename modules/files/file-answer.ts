import { z } from 'zod'

export const fileSchema = z
  .object({ id: z.uuid(), name: z.string(), mediaType: z.string(), sizeBytes: z.number().int() })
  .meta({ id: 'StoredFile' })
