import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { pasteDirective } from './paste-directive.ts'

export const pasteDirectiveRoute = signedInRoute({
  method: 'POST',
  url: '/api/directives',
  operationId: 'pasteDirective',
  summary: 'Dán toàn văn một văn bản để đọc thành nhiệm vụ',
  description:
    'The same document again answers 409 `directive_already_here` before anything is saved. A text that is no directive answers 422 `not_a_directive`; repeat with continueAnyway to enter duties by hand.',
  tag: 'directives',
  body: z.object({
    text: z.string(),
    name: z.string().trim().max(200).default('').describe('Name to show; empty for pasted text without one'),
    continueAnyway: z.boolean().default(false),
  }),
  answer: z.object({ id: z.uuid() }),
  status: 201,
  handle: async ({ services, caller, body }) => ({ id: await pasteDirective(services, caller, body) }),
})
