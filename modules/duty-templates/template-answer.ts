import { z } from 'zod'
import type { TemplateRecord } from './template-record.ts'

export const templateParams = z.object({ templateId: z.uuid() })

export const templateItemSchema = z
  .object({
    text: z.string().trim().min(1, 'Nhập nội dung nhiệm vụ.').max(10_000),
    leadOrganizationIds: z.array(z.uuid()).min(1, 'Chọn cơ quan chủ trì.').max(200),
    coordinatorOrganizationIds: z.array(z.uuid()).max(100).default([]),
    product: z.string().trim().min(1).max(1000).nullable().default(null),
    month: z.number().int().min(1).max(12).nullable().default(null),
    day: z.number().int().min(1).max(31).nullable().default(null),
  })
  .refine(({ month, day }) => (month === null) === (day === null), {
    path: ['day'],
    message: 'Chọn cả ngày và tháng, hoặc bỏ trống cả hai.',
  })
  .meta({
    id: 'TemplateItem',
    description: 'A duty that is due on the same day each year; no month and day: no deadline',
  })

export const templateNameSchema = z.string().trim().min(1, 'Nhập tên mẫu.').max(300)
export const templateItemsSchema = z.array(templateItemSchema).min(1, 'Nhập ít nhất một nhiệm vụ.').max(200)

export const templateSchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    name: z.string(),
    items: z.array(templateItemSchema),
    isArchived: z.boolean(),
    updatedAt: z.iso.datetime(),
    uses: z.array(z.object({ year: z.number().int(), directiveId: z.uuid() })).describe('Years it was given out for'),
  })
  .meta({ id: 'DutyTemplate' })

export const toTemplateAnswer = (record: TemplateRecord): z.output<typeof templateSchema> => ({
  ...record,
  updatedAt: record.updatedAt.toISOString(),
})
