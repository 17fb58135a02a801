import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { mayDraftLetters } from '../chasing-policy.ts'
import type { LetterTerms, WantedLetter } from '../letter-answer.ts'
import { findSameDraft, insertLetter, lockAgencies } from '../letter-store.ts'
import { prepareLetters } from '../prepare-letter.ts'

export type DraftedLetter = { id: string; organizationId: string; organizationName: string; dutyCount: number }

/**
 * Drafts one letter for each agency about what it is late with now. Asked again the same day for the same duties it
 * answers the draft there is, so that a run broken off may simply be repeated; an agency late with nothing any more is
 * left out.
 */
export async function draftLetters(
  services: Services,
  actor: Actor,
  wanted: readonly WantedLetter[],
  terms: LetterTerms,
): Promise<DraftedLetter[]> {
  if (!mayDraftLetters(actor)) throw commonErrors.not_allowed()
  const { tenantId, personId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    await lockAgencies(
      trx,
      tenantId,
      wanted.map(({ organizationId }) => organizationId),
    )
    const drafted: DraftedLetter[] = []
    for (const letter of await prepareLetters(services, trx, tenantId, wanted, terms)) {
      const { organizationId, organizationName, draftedOn: day, duties } = letter
      const assignmentIds = duties.map(({ assignmentId }) => assignmentId)
      const same = await findSameDraft(trx, { tenantId, organizationId, day, assignmentIds })
      const id = same ?? newId()
      drafted.push({ id, organizationId, organizationName, dutyCount: duties.length })
      if (same) continue
      await insertLetter(trx, { ...letter, tenantId, id, personId, at: services.clock.now() })
      await appendAudit(services, trx, actor, {
        action: 'chasing_letter_drafted',
        subjectType: 'chasing_letter',
        subjectId: id,
        details: { organizationId, organizationName, dutyCount: duties.length },
      })
    }
    return drafted
  })
}
