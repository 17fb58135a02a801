import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { choiceKinds } from '../choice-store.ts'
import { reorganizationParams } from '../reorganization-answer.ts'
import { chooseSuccessors } from './choose-successors.ts'

export const chooseSuccessorsRoute = signedInRoute({
  method: 'PUT',
  url: '/api/reorganizations/:reorganizationId/choices',
  operationId: 'chooseSuccessors',
  summary: 'Chọn đơn vị kế thừa cho từng nhiệm vụ hoặc vị trí; nhiều đơn vị là tách nhiệm vụ',
  tag: 'reorganizations',
  params: reorganizationParams,
  body: z.object({
    choices: z
      .array(
        z.object({
          kind: z.enum(choiceKinds).default('assignment'),
          subjectId: z.uuid(),
          successorIds: z.array(z.uuid()).min(1).max(50).nullable(),
        }),
      )
      .min(1)
      .max(500),
  }),
  handle: ({ services, caller, params, body }) =>
    chooseSuccessors(services, caller, params.reorganizationId, body.choices),
})
