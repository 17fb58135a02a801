import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { requireVisibleAssignment } from '../../duties/index.ts'
import { indicatorErrors } from '../indicators-errors.ts'
import { maySteer } from '../indicators-policy.ts'
import type { Programmes } from '../programmes.ts'
import {
  type DutyWords,
  findAssignmentWords,
  findDutyWords,
  insertMeasure,
  isTiedTwice,
  type MeasureTerms,
  untieMeasure,
} from './measure-store.ts'
import { nameOfMeasure } from './suggest.ts'

/** A duty as such, also while it is under review, or what one agency has of it. */
export type Measured = { dutyId: string } | { assignmentId: string }

/** The duty meant, of which this person may know. @throws not_found, assignment_not_found, not_allowed */
export async function requireDuty(
  trx: Trx,
  actor: Actor,
  measured: Measured,
): Promise<DutyWords & { assignmentId: string | null }> {
  if ('assignmentId' in measured) {
    await requireVisibleAssignment(trx, actor, measured.assignmentId)
    const words = await findAssignmentWords(trx, actor.tenantId, measured.assignmentId)
    if (!words) throw commonErrors.not_found()
    return { ...words, assignmentId: measured.assignmentId }
  }
  if (!maySteer(actor)) throw commonErrors.not_allowed()
  const words = await findDutyWords(trx, actor.tenantId, measured.dutyId)
  if (!words) throw commonErrors.not_found()
  return { ...words, assignmentId: null }
}

/**
 * Ties a duty to what measures it. Without units told, an agency that stands for one is measured there.
 * @returns the id of the tie
 * @throws not_allowed, assignment_not_found, not_found, measure_not_found, measure_already_tied
 */
export async function tieMeasure(
  services: Services,
  programmes: Programmes,
  actor: Actor,
  measured: Measured,
  wish: Omit<MeasureTerms, 'placeIds'> & { placeIds?: string[] | null },
): Promise<string> {
  if (!maySteer(actor)) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  if (nameOfMeasure(programmes.get(wish.programme), wish.kind, wish.code) === null)
    throw indicatorErrors.measure_not_found()
  return inTenant(services.database, tenantId, async (trx) => {
    const { dutyId, assignmentId, leadPlaceId } = await requireDuty(trx, actor, measured)
    const placeIds = wish.placeIds === undefined ? (leadPlaceId === null ? null : [leadPlaceId]) : wish.placeIds
    const id = newId()
    const at = services.clock.now()
    await insertMeasure(trx, tenantId, { ...wish, placeIds, id, dutyId, assignmentId, personId, at }).catch(
      (error: unknown) => {
        throw isTiedTwice(error) ? indicatorErrors.measure_already_tied() : error
      },
    )
    await appendAudit(services, trx, actor, {
      action: 'duty_measure_tied',
      subjectType: 'duty',
      subjectId: dutyId,
      details: { ...wish, placeIds, assignmentId },
    })
    return id
  })
}

/** Unties a measure, with a reason; nothing of its values changes. @throws not_allowed, measure_not_found */
export async function untie(services: Services, actor: Actor, measureId: string, reason: string): Promise<void> {
  if (!maySteer(actor)) throw commonErrors.not_allowed()
  await inTenant(services.database, actor.tenantId, async (trx) => {
    const by = { personId: actor.personId, at: services.clock.now(), reason }
    const untied = await untieMeasure(trx, actor.tenantId, measureId, by)
    if (!untied) throw indicatorErrors.measure_not_found()
    await appendAudit(services, trx, actor, {
      action: 'duty_measure_untied',
      subjectType: 'duty',
      subjectId: untied.dutyId,
      details: { measureId, reason },
    })
  })
}
