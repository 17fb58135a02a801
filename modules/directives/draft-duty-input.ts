import { z } from 'zod'
import { spanSchema } from './directive-answer.ts'
import { dutyRoleSchema, recurrenceSchema } from './draft-duty-answer.ts'

export const draftPartyInputSchema = z
  .object({
    mention: z.string().trim().max(500).default('').describe('Empty: the names in the directory are taken'),
    organizationIds: z.array(z.uuid()).max(1000).default([]),
    collective: z.boolean().default(false),
  })
  .meta({ id: 'PartyChoice' })

const words = z.string().trim().max(500).nullable().default(null)

export const draftDeadlineInputSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('unstated'), words }),
    z.object({ kind: z.literal('none'), words }),
    z.object({ kind: z.literal('date'), on: z.iso.date('Nhập ngày theo dạng ngày/tháng/năm.'), words }),
    z.object({ kind: z.literal('recurrence'), recurrence: recurrenceSchema, words }),
  ])
  .meta({ id: 'DeadlineChoice' })

/** What a reviewer may send of a duty; fields left out stay as they are. */
export const draftDutyInputSchema = z.object({
  text: z.string().trim().min(1, 'Nhập nội dung nhiệm vụ.').max(20_000, 'Nhập tối đa 20.000 ký tự.').optional(),
  role: dutyRoleSchema.optional(),
  product: z
    .string()
    .trim()
    .max(2000, 'Nhập tối đa 2.000 ký tự.')
    .transform((text) => text || null)
    .nullable()
    .optional(),
  deadline: draftDeadlineInputSchema.optional(),
  leads: z.array(draftPartyInputSchema).max(200).optional(),
  coordinators: z.array(draftPartyInputSchema).max(200).optional(),
  sourceSpans: z.array(spanSchema).min(1, 'Chọn ít nhất một đoạn của văn bản.').max(50).optional(),
})

export type DraftDutyInput = z.output<typeof draftDutyInputSchema>
export type DraftPartyInput = z.output<typeof draftPartyInputSchema>
