import { z } from 'zod'
import { roles, signedInRoute } from '../../access/index.ts'
import { audienceSchema } from '../comment-answer.ts'
import { findMentionable } from './find-mentionable.ts'

export const findMentionableRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/:assignmentId/mentionable',
  operationId: 'findMentionable',
  summary: 'Những người có thể nhắc tên khi trao đổi về một lượt giao',
  tag: 'discussions',
  params: z.object({ assignmentId: z.uuid() }),
  query: z.object({
    audience: audienceSchema.default('parties'),
    q: z.string().trim().max(100).default('').describe('Part of the name, with or without diacritics'),
  }),
  answer: z.object({
    items: z.array(
      z
        .object({
          id: z.uuid(),
          fullName: z.string(),
          role: z.enum(roles),
          title: z.string().nullable(),
          organizationId: z.uuid(),
          organizationName: z.string(),
        })
        .meta({ id: 'MentionablePerson' }),
    ),
  }),
  handle: async ({ services, caller, params, query }) => ({
    items: await findMentionable(services, caller, params.assignmentId, query),
  }),
})
