import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { nextAttemptAt } from '../rules/back-off.ts'
import { type ClaimedDelivery, claimDelivery, noteAttempt } from './deliveries-store.ts'
import { postDelivery } from './post-delivery.ts'

type DeliveryServices = Pick<Services, 'database' | 'clock' | 'settings'>

/** Longer than any attempt takes. */
const leaseMilliseconds = 60_000
const lanes = 4

async function deliver(services: DeliveryServices, tenantId: string, delivery: ClaimedDelivery): Promise<boolean> {
  const answer = await postDelivery({
    ...delivery,
    deliveryId: delivery.id,
    at: services.clock.now(),
    allowPrivate: services.settings.webhookAllowPrivate,
  })
  const at = services.clock.now()
  const next = answer.isTaken ? null : nextAttemptAt(delivery.attempts, at)
  await inTenant(services.database, tenantId, (trx) =>
    noteAttempt(trx, tenantId, delivery, {
      state: answer.isTaken ? 'delivered' : next ? 'waiting' : 'failed',
      words: answer.words,
      at,
      nextAttemptAt: next,
    }),
  )
  return answer.isTaken
}

/**
 * Makes the deliveries of a space that are due, several at a time, each claimed by itself; a webhook that fails is left
 * alone until the next turn, so that it does not keep the others waiting. The order is not promised; a
 * process that dies between the answer and its note delivers again, under the same id.
 * @returns how many were tried
 */
export async function deliverWaiting(
  services: DeliveryServices,
  tenantId: string,
  stopping?: AbortSignal,
): Promise<number> {
  const failing = new Set<string>()
  let tried = 0
  const lane = async () => {
    while (!stopping?.aborted) {
      const now = services.clock.now()
      const leaseUntil = new Date(now.getTime() + leaseMilliseconds)
      const delivery = await inTenant(services.database, tenantId, (trx) =>
        claimDelivery(trx, tenantId, { now, leaseUntil, failing: [...failing] }),
      )
      if (!delivery) return
      tried += 1
      if (!(await deliver(services, tenantId, delivery))) failing.add(delivery.webhookId)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return tried
}
