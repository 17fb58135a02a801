import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { appendAudit } from '../../audit/index.ts'
import { notificationErrors } from '../notifications-errors.ts'
import { type EmailChoice, type MailTopic, mayChoose } from '../rules/topics.ts'
import { putChoice } from './choices-store.ts'

/**
 * Keeps how a person wants a topic by e-mail.
 * @returns false when there is no such person
 */
export async function setChoice(
  services: Services,
  person: { tenantId: string; personId: string },
  { topic, email, through }: { topic: MailTopic; email: EmailChoice; through: 'account' | 'mail_link' },
): Promise<boolean> {
  if (!mayChoose(topic, email)) throw notificationErrors.email_choice_unfit()
  const { tenantId, personId } = person
  return inTenant(services.database, tenantId, async (trx) => {
    if (!(await putChoice(trx, tenantId, personId, topic, email))) return false
    await appendAudit(services, trx, person, {
      action: 'notification_choice_set',
      subjectType: 'person',
      subjectId: personId,
      details: { topic, email, through },
    })
    return true
  })
}
