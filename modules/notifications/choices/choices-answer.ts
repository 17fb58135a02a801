import { z } from 'zod'
import type { Settings } from '../../../platform/settings.ts'
import { findMailTerms } from '../mail/mail-terms.ts'
import { type EmailChoice, mailTopicNames, mailTopicTerms, wantedEmail } from '../rules/topics.ts'

export const emailChoiceSchema = z.enum(['immediate', 'digest', 'off'])

export const choicesSchema = z
  .object({
    isMailOn: z.boolean().describe('false: the installation sends no e-mail'),
    items: z.array(z.object({ topic: z.enum(mailTopicNames), label: z.string(), email: emailChoiceSchema })),
  })
  .meta({ id: 'NotificationChoices' })

/** Every topic with what counts for the person. */
export function answerChoices(settings: Settings, chosen: readonly { topic: string; email: EmailChoice }[]) {
  const byTopic = new Map(chosen.map(({ topic, email }) => [topic, email]))
  return {
    isMailOn: findMailTerms(settings) !== null,
    items: mailTopicNames.map((topic) => ({
      topic,
      label: mailTopicTerms(topic).label,
      email: wantedEmail(topic, byTopic.get(topic)),
    })),
  }
}
