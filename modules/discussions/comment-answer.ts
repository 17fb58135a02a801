import { z } from 'zod'
import type { Actor } from '../access/index.ts'
import type { CommentRow } from './comment-store.ts'
import { audiences, mayChangeComment, type PartyFacts } from './discussions-policy.ts'

export const commentParams = z.object({ assignmentId: z.uuid(), commentId: z.uuid() })

export const audienceSchema = z
  .enum(audiences)
  .describe('parties: whoever sees the assignment reads; office: notes of the office, which its leaders read too')

/** Characters of one comment. */
export const longestComment = 5_000

export const commentBody = {
  text: z
    .string()
    .overwrite((text) => text.normalize('NFC').trim())
    .min(1, 'Viết nội dung trước khi gửi.')
    .max(longestComment, `Viết tối đa ${longestComment.toLocaleString('vi')} ký tự.`),
  mentioned: z
    .array(z.uuid())
    .max(20, 'Nhắc tên tối đa 20 người.')
    .default([])
    .describe('People named with @ in the text'),
}

export const commentSchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    audience: audienceSchema,
    person: z.object({ id: z.uuid(), fullName: z.string() }),
    organizationName: z.string().nullable().describe('In whose name the person wrote'),
    text: z.string().nullable().describe('Plain text; null once it was removed'),
    mentioned: z.array(z.object({ id: z.uuid(), fullName: z.string() })),
    createdAt: z.iso.datetime(),
    editedAt: z.iso.datetime().nullable(),
    removedAt: z.iso.datetime().nullable(),
    may: z.object({ change: z.boolean().describe('Edit or remove') }),
  })
  .meta({ id: 'DutyComment' })

/** Of what was removed only the time stays to be read. */
export const toCommentAnswer = (row: CommentRow, actor: Actor, facts: PartyFacts): z.output<typeof commentSchema> => ({
  id: row.id,
  version: row.version,
  audience: row.audience,
  person: { id: row.personId, fullName: row.fullName },
  organizationName: row.organizationName,
  text: row.removedAt ? null : row.text,
  mentioned: row.removedAt ? [] : row.mentioned,
  createdAt: row.createdAt.toISOString(),
  editedAt: row.removedAt ? null : (row.editedAt?.toISOString() ?? null),
  removedAt: row.removedAt?.toISOString() ?? null,
  may: { change: mayChangeComment(actor, row, facts) },
})
