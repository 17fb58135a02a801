import { writtenDay } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { MailReader } from '../mail/mail-reader.ts'
import { listMailReaders } from '../mail/mail-readers-store.ts'
import { findMailTerms, type MailTerms } from '../mail/mail-terms.ts'
import { insertMails, type NewMail } from '../mail/outbox-store.ts'
import { composeDigestMail, type DigestPart } from '../rules/compose-mail.ts'
import { mailTopicTerms, morning, wantedEmail } from '../rules/topics.ts'
import { unsubscribeUrl } from '../unsubscribe/unsubscribe-token.ts'
import type { DigestSection } from './digest-section.ts'
import { holdMailRun, moveMailRun } from './mail-run-store.ts'
import { gatherUnreadParts } from './unread-section.ts'

/** People written to in one transaction. */
const pageSize = 250

type Morning = { tenantId: string; day: string; now: Date; terms: MailTerms; sections: readonly DigestSection[] }

function toMail({ tenantId, day, terms }: Morning, reader: MailReader, parts: readonly DigestPart[]): NewMail | null {
  const { personId } = reader
  const { label } = mailTopicTerms(morning)
  const url = unsubscribeUrl(terms, { tenantId, personId, topic: morning })
  const words = composeDigestMail(
    { ...reader, address: terms.address, unsubscribe: [{ label, url }] },
    writtenDay(day),
    parts,
  )
  if (words === null) return null
  const dedupeKey = `digest:${day}:${personId}`
  return { id: newId(), personId, kind: 'digest', topic: morning, dedupeKey, address: reader.email, ...words }
}

/** Writes the mails of one page of people and moves on; all or nothing. Returns whether more people are left. */
async function writePage(trx: Trx, given: Morning): Promise<boolean> {
  const { tenantId, day, now } = given
  const run = await holdMailRun(trx, tenantId, day, now)
  if (run.state === 'done') return false
  const people = await listMailReaders(trx, tenantId, pageSize, run.cursor)
  const readers = people.filter(({ chosen }) => wantedEmail(morning, chosen[morning]) !== 'off')
  const ids = readers.map(({ personId }) => personId)
  const told: Map<string, DigestPart[]>[] = []
  for (const section of given.sections) told.push(await section(trx, tenantId, ids, day))
  const unread = await gatherUnreadParts(trx, tenantId, ids, day, now)
  const mails = readers.flatMap((reader) => {
    const parts = told.flatMap((section) => section.get(reader.personId) ?? [])
    return toMail(given, reader, [...parts, ...[unread.get(reader.personId) ?? []].flat()]) ?? []
  })
  const isDone = people.length < pageSize
  const written = await insertMails(trx, tenantId, mails, now)
  await moveMailRun(trx, tenantId, day, { cursor: people.at(-1)?.personId ?? null, written, isDone, now })
  return !isDone
}

/**
 * Writes the morning's mails of a day (yyyy-mm-dd) into the out-box, page by page of people. Broken off anywhere and begun
 * again it goes on where it was: nobody is left out, nobody gets two. Writes nothing where e-mail is off.
 */
export async function runMorning(
  services: Pick<Services, 'database' | 'clock' | 'settings'>,
  sections: readonly DigestSection[],
  { tenantId, day, stopping }: { tenantId: string; day: string; stopping?: AbortSignal },
): Promise<void> {
  const terms = findMailTerms(services.settings)
  if (terms === null) return
  for (let isMore = true; isMore; ) {
    stopping?.throwIfAborted()
    const given = { tenantId, day, now: services.clock.now(), terms, sections }
    isMore = await inTenant(services.database, tenantId, (trx) => writePage(trx, given))
  }
}
