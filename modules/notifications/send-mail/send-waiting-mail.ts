import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { findMailTerms } from '../mail/mail-terms.ts'
import { nextAttemptAt } from '../rules/back-off.ts'
import { readMailFailure } from '../rules/mail-failure.ts'
import { type ClaimedMail, claimMail, markNotSent, markSent } from './send-mail-store.ts'
import { type MailTransport, mostConnections, openSmtpTransport } from './smtp-transport.ts'

/** Longer than any attempt takes: connecting, greeting and sending give up before. */
const leaseMilliseconds = 5 * 60_000

type MailServices = Pick<Services, 'database' | 'clock' | 'settings' | 'log'>

function claimNext(services: MailServices, tenantId: string): Promise<ClaimedMail | undefined> {
  const now = services.clock.now()
  const leaseUntil = new Date(now.getTime() + leaseMilliseconds)
  return inTenant(services.database, tenantId, (trx) => claimMail(trx, tenantId, now, leaseUntil))
}

/** Sends one claimed mail and notes what became of it. Returns whether the server takes mail at all. */
async function sendClaimed(
  services: MailServices,
  transport: MailTransport,
  tenantId: string,
  mail: ClaimedMail,
): Promise<boolean> {
  let failure: ReturnType<typeof readMailFailure> | null = null
  try {
    await transport.send(tenantId, mail)
  } catch (error) {
    failure = readMailFailure(error)
    services.log.warn({ mail: mail.id, attempts: mail.attempts, error: failure.words }, 'mail not sent')
  }
  const now = services.clock.now()
  await inTenant(services.database, tenantId, (trx) =>
    failure === null
      ? markSent(trx, tenantId, mail, now)
      : markNotSent(trx, tenantId, mail, {
          error: failure.words,
          nextAttemptAt: failure.about === 'mail' ? null : nextAttemptAt(mail.attempts, now),
        }),
  )
  return failure?.about !== 'server'
}

/**
 * Sends what is due in the out-box of a space, several at a time, each claimed by itself: a process that dies loses none and
 * doubles at most those it was just handing over. Leaves off when the server takes nothing.
 * @returns how many were tried
 */
export async function sendWaitingMail(
  services: MailServices,
  tenantId: string,
  stopping?: AbortSignal,
  open: typeof openSmtpTransport = openSmtpTransport,
): Promise<number> {
  const terms = findMailTerms(services.settings)
  const first = terms ? await claimNext(services, tenantId) : undefined
  if (!terms || !first) return 0
  const transport = open(terms)
  let tried = 0
  let isTaken = true
  const attempt = async (mail: ClaimedMail) => {
    tried += 1
    if (!(await sendClaimed(services, transport, tenantId, mail))) isTaken = false
  }
  const lane = async () => {
    while (isTaken && !stopping?.aborted) {
      const mail = await claimNext(services, tenantId)
      if (!mail) return
      await attempt(mail)
    }
  }
  try {
    // The first goes alone: whether the server takes anything is worth one attempt.
    await attempt(first)
    await Promise.all(Array.from({ length: mostConnections }, lane))
    return tried
  } finally {
    transport.close()
  }
}
