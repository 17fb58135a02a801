import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { mailTopicNames } from '../rules/topics.ts'
import { emailChoiceSchema } from './choices-answer.ts'
import { setChoice } from './set-choice.ts'

export const setChoiceRoute = signedInRoute({
  method: 'PUT',
  url: '/api/notification-choices/:topic',
  operationId: 'setNotificationChoice',
  summary: 'Chọn cách nhận thư về một loại thông báo',
  tag: 'notifications',
  params: z.object({ topic: z.enum(mailTopicNames) }),
  body: z.object({ email: emailChoiceSchema }),
  handle: async ({ services, caller, params, body }) => {
    await setChoice(services, caller, { topic: params.topic, email: body.email, through: 'account' })
  },
})
