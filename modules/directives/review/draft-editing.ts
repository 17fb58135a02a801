import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { findAgencyNames, organizationsOf } from '../agency-names.ts'
import type { DirectiveSource } from '../directive-record.ts'
import { directivesErrors } from '../directives-errors.ts'
import { getDirectiveSource, lockEditableDirective } from '../get-directive.ts'
import type { DraftDuty } from '../rules/draft-duty.ts'
import { findSourceLayout } from '../source/source-page-store.ts'
import { type DraftDutyAnswer, toDraftDutyAnswer } from './draft-duty-answer.ts'
import { type DraftWriting, lockDraftDuty } from './draft-duty-store.ts'

/** A draft held open for editing its duties: several people may hold it, issuing waits for all of them. */
export type DraftEditing = {
  trx: Trx
  writing: DraftWriting
  source: DirectiveSource
  /** Locks one duty. Throws when it is gone, removed, or not at the version the caller saw. */
  getDuty(draftDutyId: string, expectedVersion: number, options?: { removed: boolean }): Promise<DraftDuty>
  toAnswers(duties: readonly DraftDuty[]): Promise<DraftDutyAnswer[]>
  audit(action: string, subjectId: string, details: Record<string, unknown>): Promise<void>
}

/**
 * Runs the steps of one edit in one transaction; a directive that is no draft of the actor's is refused.
 * @param strength `update` keeps every other edit of the draft waiting, for steps that touch all its duties
 */
export function editDraft<Answer>(
  services: Services,
  actor: Actor,
  directiveId: string,
  steps: (editing: DraftEditing) => Promise<Answer>,
  strength: 'share' | 'update' = 'share',
): Promise<Answer> {
  const { tenantId, personId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    await lockEditableDirective(trx, actor, directiveId, strength)
    const source = await getDirectiveSource(trx, tenantId, directiveId)
    const layout = await findSourceLayout(trx, tenantId, directiveId)
    const toAnswers = async (duties: readonly DraftDuty[]) => {
      const names = await findAgencyNames(trx, tenantId, organizationsOf(duties))
      return duties.map((duty) => toDraftDutyAnswer(duty, { text: source.sourceText, layout }, names))
    }
    return steps({
      trx,
      source,
      writing: { tenantId, directiveId, personId, now: services.clock.now() },
      toAnswers,
      async getDuty(draftDutyId, expectedVersion, { removed } = { removed: false }) {
        const duty = await lockDraftDuty(trx, tenantId, { directiveId, draftDutyId })
        if (!duty) throw directivesErrors.draft_duty_not_found()
        const current = async () => ({ current: (await toAnswers([duty]))[0] })
        if (!removed && duty.removedAt !== null) throw directivesErrors.draft_duty_removed(await current())
        if (duty.version !== expectedVersion) throw commonErrors.version_conflict(await current())
        return duty
      },
      audit: (action, subjectId, details) =>
        appendAudit(services, trx, actor, {
          action,
          subjectType: 'draft_duty',
          subjectId,
          details: { directiveId, ...details },
        }),
    })
  })
}
