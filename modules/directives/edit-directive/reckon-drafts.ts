import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type DraftWriting, listDraftDuties, updateDraftDuty } from '../review/draft-duty-store.ts'
import { openReckoner } from '../review/reckon-deadline.ts'
import { reckonAgain } from '../rules/draft-reckoning.ts'

/** Deadlines counted from the document's date follow when a reviewer corrects that date; the draft is locked. */
export async function reckonDrafts(
  trx: Trx,
  services: Pick<Services, 'clock'>,
  actor: Actor,
  directiveId: string,
  dates: { before: string | null; after: string | null },
): Promise<void> {
  const duties = await listDraftDuties(trx, actor.tenantId, directiveId)
  if (!duties.some(({ deadline }) => deadline.reckoning)) return
  const reckon = await openReckoner(trx, actor.tenantId, dates.after)
  const writing: DraftWriting = {
    tenantId: actor.tenantId,
    directiveId,
    personId: actor.personId,
    now: services.clock.now(),
  }
  for (const duty of duties) {
    const deadline = reckonAgain(duty.deadline, dates.before, reckon)
    if (deadline) await updateDraftDuty(trx, writing, { ...duty, deadline })
  }
}
