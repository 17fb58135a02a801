import { z } from 'zod'
import { daySchema } from '../../../platform/http/day.ts'
import { organizationRefSchema } from '../duty-answer.ts'

/** So many at once: a whole department's work in a reorganization, and no more than a preview can show. */
export const mostAtOnce = 1000

const reasonSchema = z.string().trim().min(1, 'Nêu lý do.').max(5000)

/** What is done to every chosen assignment. */
export const bulkActSchema = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('acknowledge') }),
    z
      .object({
        action: z.literal('extend'),
        to: daySchema.optional().describe('One day for all'),
        days: z.number().int().min(1).max(365).optional().describe('Each put off by so many days'),
        reason: reasonSchema,
      })
      .refine(({ to, days }) => (to === undefined) !== (days === undefined), {
        path: ['to'],
        message: 'Chọn một ngày, hoặc nhập số ngày gia hạn thêm.',
      }),
    z.object({ action: z.literal('reassign'), organizationId: z.uuid(), reason: reasonSchema }),
  ])
  .meta({ id: 'BulkAct' })
export type BulkAct = z.output<typeof bulkActSchema>

export const bulkRunParams = z.object({ runId: z.uuid() })

export const bulkBody = z.object({
  act: bulkActSchema,
  assignmentIds: z.array(z.uuid()).min(1, 'Chọn ít nhất một nhiệm vụ.').max(mostAtOnce),
})

const chosenSchema = {
  assignmentId: z.uuid(),
  ordinal: z.number().int().nullable(),
  text: z.string().nullable(),
  directive: z.string().nullable().describe('Number and symbol'),
  lead: organizationRefSchema.nullable(),
  deadlineOn: z.iso.date().nullable(),
  toOn: z.iso.date().nullable().describe('extend: the day it is put off to'),
  message: z.string().nullable().describe('Why it is refused'),
}

export const bulkPreviewSchema = z
  .object({
    willDo: z.number().int(),
    willRefuse: z.number().int(),
    items: z.array(z.object({ ...chosenSchema, isRefused: z.boolean() })).describe('What is refused first'),
  })
  .meta({ id: 'BulkPreview' })

export const bulkRunSchema = z
  .object({
    id: z.uuid(),
    act: bulkActSchema,
    state: z.enum(['running', 'cancelling', 'done', 'cancelled']),
    total: z.number().int(),
    done: z.number().int(),
    refused: z.number().int(),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'BulkRun' })
export type BulkRun = z.output<typeof bulkRunSchema>

export const bulkItemSchema = z
  .object({
    ...chosenSchema,
    position: z.number().int(),
    outcome: z.enum(['done', 'refused']).nullable().describe('null: not reached yet, or given up with the run'),
  })
  .meta({ id: 'BulkItem' })
