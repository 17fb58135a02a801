import { z } from 'zod'
import type { FileRow } from './files-store.ts'

export const fileSchema = z
  .object({ id: z.uuid(), name: z.string(), mediaType: z.string(), sizeBytes: z.number().int() })
  .meta({ id: 'StoredFile' })

export const toFileAnswer = ({ id, name, mediaType, sizeBytes }: FileRow) => ({ id, name, mediaType, sizeBytes })
