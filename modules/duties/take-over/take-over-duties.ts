import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, actingOrganization } from '../../access/index.ts'
import type { DeadlineKind, Recurrence } from '../assignment-row.ts'
import { toEventFact } from '../assignment-store.ts'
import { foldEvents } from '../rules/fold-events.ts'
import type { SourceSpan } from '../rules/quote-source.ts'
import { eventsTakenOver, type ProgressTakenOver } from '../rules/taken-over-events.ts'
import { insertCoordinatorsTakenOver, insertDutiesTakenOver, insertEventsTakenOver } from './take-over-store.ts'
import { insertAssignmentsTakenOver } from './taken-assignment-store.ts'
import { tellTakenOver } from './tell-taken-over.ts'

/** A duty as a sheet tells of it, with the one agency that leads it; its directive is there and issued. */
export type DutyTakenOver = {
  directiveId: string
  text: string
  sourceSpans: readonly SourceSpan[]
  section: string | null
  product: string | null
  deadlineWords: string | null
  leadOrganizationId: string
  /** whom the sheet names, where another took over from it */
  firstLeadOrganizationId: string
  /** A collective phrase nobody was resolved for keeps its words with `organizationId` null. */
  coordinators: readonly { organizationId: string | null; mention: string }[]
  deadline: { kind: DeadlineKind; on: string | null; recurrence: Recurrence | null; day: number | null }
  /** yyyy-mm-dd of its document */
  givenOn: string | null
  progress: ProgressTakenOver
}

/**
 * Takes duties over with what became of them so far, of however many directives, in the caller's transaction, which also writes the
 * line in the ledger; a few statements in all. Their states are what their events say. Agencies are told once, of what still runs.
 * @param from what they were taken over from, for the notice
 */
export async function takeOverDuties(
  services: Services,
  trx: Trx,
  actor: Actor,
  duties: readonly DutyTakenOver[],
  from: string,
): Promise<void> {
  if (duties.length === 0) return
  const now = services.clock.now()
  const { tenantId } = actor
  const taken = duties.map((duty) => {
    const [dutyId, assignmentId] = [newId(), newId()]
    const events = eventsTakenOver(duty.givenOn, duty.progress, now).map(({ kind, at, text }) => ({
      id: newId(),
      assignmentId,
      kind,
      at,
      details: { takenOver: true, ...(text === null ? {} : { text }) },
    }))
    return { ...duty, dutyId, assignmentId, events, summary: foldEvents(events.map(toEventFact)) }
  })
  await insertDutiesTakenOver(trx, tenantId, taken, now)
  await insertAssignmentsTakenOver(trx, tenantId, taken)
  await insertCoordinatorsTakenOver(trx, tenantId, taken)
  const by = { personId: actor.personId, organizationId: actingOrganization(actor, 'office') }
  await insertEventsTakenOver(
    trx,
    tenantId,
    by,
    taken.flatMap(({ events }) => events),
  )
  await tellTakenOver(services, trx, actor, taken, from)
}
