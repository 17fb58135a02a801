import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { cleanText } from '../clean-text.ts'
import { spanSchema } from '../directive-answer.ts'
import { dutyRoleSchema, recurrenceSchema } from './draft-duty-answer.ts'

export const partyChoiceSchema = z
  .object({
    mention: cleanText(500).default('').describe('Empty: the names in the directory are taken'),
    organizationIds: z.array(z.uuid()).max(1000).default([]),
    collective: z.boolean().default(false),
  })
  .meta({ id: 'PartyChoice' })

const words = cleanText(500).nullable().optional().describe('Left out: the words of the text stay')

const deadlineChoiceSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('unstated'), words }),
    z.object({ kind: z.literal('none'), words }),
    z.object({ kind: z.literal('date'), on: daySchema, words }),
    z.object({
      kind: z.literal('recurrence'),
      recurrence: recurrenceSchema,
      day: z.number().int().min(1).max(31).nullable().optional().describe('Left out: stays while the rhythm stays'),
      words,
    }),
    z.object({
      kind: z.literal('reckoned').describe('Count the days of the words again, from another day'),
      fromDate: daySchema,
      words,
    }),
  ])
  .meta({ id: 'DeadlineChoice' })

/** What a reviewer may send of a duty; fields left out stay as they are. */
export const draftDutyInputSchema = z.object({
  text: cleanText(20_000)
    .refine((text) => text !== '', 'Nhập nội dung nhiệm vụ.')
    .optional(),
  role: dutyRoleSchema.optional(),
  product: cleanText(2000)
    .transform((text) => text || null)
    .nullable()
    .optional(),
  deadline: deadlineChoiceSchema.optional(),
  leads: z.array(partyChoiceSchema).max(200).optional(),
  coordinators: z.array(partyChoiceSchema).max(200).optional(),
  sourceSpans: z.array(spanSchema).min(1, 'Chọn ít nhất một đoạn của văn bản.').max(50).optional(),
})

export type DraftDutyInput = z.output<typeof draftDutyInputSchema>
export type PartyChoice = z.output<typeof partyChoiceSchema>
export type DeadlineChoice = z.output<typeof deadlineChoiceSchema>
