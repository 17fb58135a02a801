import { z } from 'zod'
import type { SourceFormat, SourceWarning } from '../../documents/index.ts'

export const sourceFormatSchema = z.enum([
  'text',
  'markdown',
  'html',
  'rtf',
  'docx',
  'doc',
  'pdf',
  'scan',
  'image',
] as const satisfies readonly SourceFormat[])

const sourceWarningSchema = z.enum([
  'legacy_encoding',
  'no_byte_order_mark',
  'wrong_extension',
  'tracked_changes_resolved',
  'macros_ignored',
  'page_without_words',
  'page_turned',
  'page_straightened',
  'recognised_poorly',
  'pages_left_out',
  'converted_by_office',
] as const satisfies readonly SourceWarning[])

export const sourcePageParams = z.object({
  directiveId: z.uuid(),
  number: z.coerce.number().int().min(1).max(100_000),
})

export const sourcePagesSchema = z
  .object({
    format: sourceFormatSchema.nullable().describe('null for directives received before this was kept'),
    pages: z.array(
      z
        .object({
          number: z.number().int(),
          width: z.number().describe('Points (1/72 inch) for a PDF, pixels for a picture'),
          height: z.number(),
          readBy: z.enum(['text_layer', 'recognition']),
          confidence: z
            .number()
            .min(0)
            .max(1)
            .nullable()
            .describe('Of recognition; null where the words were in the file'),
        })
        .meta({ id: 'SourcePage' }),
    ),
    warnings: z.array(sourceWarningSchema).describe('What the reviewer should know about how the file was read'),
  })
  .meta({ id: 'SourcePages' })

const offset = z.number().int()

export const pageWordsSchema = z
  .object({
    number: z.number().int(),
    start: offset.describe('The stretch of the source text that stands on the page'),
    end: offset,
    words: z
      .array(z.tuple([offset, offset, z.number(), z.number(), z.number(), z.number()]))
      .describe(
        '[start, end, left, top, right, bottom]; boxes in ten-thousandths of the page from its upper left corner',
      ),
  })
  .meta({ id: 'PageWords' })
