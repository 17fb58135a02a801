import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import { composeNoticeMail } from '../rules/compose-mail.ts'
import { isMailedAtOnce, mailTopicTerms, wantedEmail } from '../rules/topics.ts'
import { unsubscribeUrl } from '../unsubscribe/unsubscribe-token.ts'
import type { MailedNotice, MailReader } from './mail-reader.ts'
import { findMailReaders } from './mail-readers-store.ts'
import type { MailTerms } from './mail-terms.ts'
import { insertMails, type NewMail } from './outbox-store.ts'

function toMail(terms: MailTerms, tenantId: string, reader: MailReader, notice: MailedNotice): NewMail {
  const { personId, topic } = notice
  const { label } = mailTopicTerms(topic)
  const url = unsubscribeUrl(terms, { tenantId, personId, topic })
  const frame = { ...reader, address: terms.address, unsubscribe: [{ label, url }] }
  return {
    id: newId(),
    personId,
    kind: 'immediate',
    topic,
    dedupeKey: `notice:${notice.id}`,
    address: reader.email,
    ...composeNoticeMail(frame, notice),
  }
}

/** Writes the mails of those notices that their readers want at once; the others wait for the morning. */
export async function writeNoticeMails(
  trx: Trx,
  terms: MailTerms,
  tenantId: string,
  notices: readonly MailedNotice[],
  at: Date,
): Promise<void> {
  const readers = await findMailReaders(trx, tenantId, [...new Set(notices.map(({ personId }) => personId))])
  const byId = new Map(readers.map((reader) => [reader.personId, reader]))
  const mails = notices.flatMap((notice) => {
    const reader = byId.get(notice.personId)
    const wanted = wantedEmail(notice.topic, reader?.chosen[notice.topic])
    return reader && isMailedAtOnce(wanted, notice.isUrgent) ? [toMail(terms, tenantId, reader, notice)] : []
  })
  await insertMails(trx, tenantId, mails, at)
}
