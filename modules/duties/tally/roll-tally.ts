import { daysBetween } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { appendDaysPassed, findTallyDay, foldChanges, lockTallyDay, recount, setTallyDay } from './tally-store.ts'

/** So many changes may be read beside the tally before somebody adds them to it. */
const mostWaiting = 500
const foldedAtOnce = 50_000
/** Beyond so many days counting anew costs less than following every deadline that passed. */
const mostDaysFollowed = 60

/**
 * Brings the tally of a space to a day (yyyy-mm-dd); whoever reads it calls this first. Nearly always one small look: the first
 * reader after midnight moves what became late or near, and now and then a reader adds up what changed.
 */
export async function rollTally(trx: Trx, tenantId: string, today: string): Promise<void> {
  const found = await findTallyDay(trx, tenantId, mostWaiting + 1)
  if (found?.onDate !== today) await moveDay(trx, tenantId, today)
  else if (found.waiting > mostWaiting) await foldChanges(trx, tenantId, foldedAtOnce)
}

async function moveDay(trx: Trx, tenantId: string, today: string): Promise<void> {
  const onDate = await lockTallyDay(trx, tenantId, today)
  if (onDate === today) return
  if (onDate === undefined || Math.abs(daysBetween(onDate, today)) > mostDaysFollowed)
    await recount(trx, tenantId, today)
  else await appendDaysPassed(trx, tenantId, onDate, today)
  await setTallyDay(trx, tenantId, today)
}
