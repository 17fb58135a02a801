import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { answerChoices, choicesSchema } from './choices-answer.ts'
import { findChoices } from './choices-store.ts'

export const showChoicesRoute = signedInRoute({
  method: 'GET',
  url: '/api/notification-choices',
  operationId: 'showNotificationChoices',
  summary: 'Cách tôi nhận thông báo qua thư điện tử',
  tag: 'notifications',
  answer: choicesSchema,
  handle: async ({ services, caller }) =>
    answerChoices(
      services.settings,
      await inTenant(services.database, caller.tenantId, (trx) => findChoices(trx, caller.tenantId, caller.personId)),
    ),
})
