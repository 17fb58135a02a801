import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { savedViewBody, savedViewSchema } from '../saved-view-answer.ts'
import { saveView } from './save-view.ts'

export const saveViewRoute = signedInRoute({
  method: 'POST',
  url: '/api/saved-views',
  operationId: 'saveView',
  summary: 'Lưu một danh sách nhiệm vụ với bộ lọc, nhóm và cột của nó',
  tag: 'duties',
  body: z.object(savedViewBody),
  answer: savedViewSchema,
  status: 201,
  handle: ({ services, caller, body }) => saveView(services, caller, body),
})
