import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { cleanText } from '../clean-text.ts'

const typedDeadlineSchema = z
  .object({
    kind: z.enum(['date', 'recurrence', 'none']),
    on: daySchema.nullable().default(null),
    recurrence: z.enum(['weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly']).nullable().default(null),
    day: z.number().int().min(1).max(31).nullable().default(null).describe('Day of the period; weekly: 1 Monday … 7'),
  })
  .transform(({ kind, on, recurrence, day }) => ({
    kind,
    on: kind === 'date' ? on : null,
    recurrence: kind === 'recurrence' ? recurrence : null,
    day: kind === 'recurrence' ? day : null,
  }))

/** One duty as it is typed; one agency leads it (Nghị định 39/2022/NĐ-CP). */
export const typedDutySchema = z.object({
  text: cleanText(10_000).pipe(z.string().min(1, 'Nhập nội dung nhiệm vụ.')),
  leadOrganizationId: z.uuid('Chọn cơ quan chủ trì.'),
  coordinatorOrganizationIds: z.array(z.uuid()).max(100).default([]),
  product: cleanText(1000)
    .transform((text) => text || null)
    .nullable()
    .default(null),
  deadline: typedDeadlineSchema,
})
