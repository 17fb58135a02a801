import { createTransport } from 'nodemailer'
import type { MailTerms } from '../mail/mail-terms.ts'
import { unsubscribeUrl } from '../unsubscribe/unsubscribe-token.ts'
import type { ClaimedMail } from './send-mail-store.ts'

/** The server takes the mail; a mail that arrives twice bears the same Message-ID. */
export type MailTransport = { send(tenantId: string, mail: ClaimedMail): Promise<void>; close(): void }

/** How many connections to the server there may be at once. */
export const mostConnections = 4

const seconds = 1000

const domainOf = (from: string): string => /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost'

/** Opens connections as they are needed; to be closed. */
export function openSmtpTransport(terms: MailTerms): MailTransport {
  const transport = createTransport({
    url: terms.smtpUrl,
    pool: true,
    maxConnections: mostConnections,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
  })
  return {
    async send(tenantId, { id, personId, topic, address, subject, text, html }) {
      await transport.sendMail({
        from: terms.from,
        to: { name: '', address },
        subject,
        text,
        html,
        messageId: `<${id}@${domainOf(terms.from)}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'List-Unsubscribe': `<${unsubscribeUrl(terms, { tenantId, personId, topic })}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      })
    },
    close: () => transport.close(),
  }
}
