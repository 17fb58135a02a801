import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { requireOrganizations } from '../agency-names.ts'
import { toDirectiveAnswer } from '../directive-answer.ts'
import { isSameDirective, updateHeader } from '../directive-changes-store.ts'
import type { DirectiveHeader, DirectiveRecord } from '../directive-record.ts'
import { directivesErrors } from '../directives-errors.ts'
import { getVisibleDirective, lockEditableDirective } from '../get-directive.ts'
import { refuseDuplicate } from '../receive-directive/refuse-duplicate.ts'
import { lockCitations } from '../relations/relation-store.ts'
import { relinkCitations } from '../relations/relink-citations.ts'
import { changedNames, changeHeader, type HeaderChanges } from './change-header.ts'
import { reckonDrafts } from './reckon-drafts.ts'

const isRenamed = (before: DirectiveHeader, after: DirectiveHeader): boolean =>
  before.number !== after.number || before.symbol !== after.symbol || before.issuedOn !== after.issuedOn

const mayRename = ({ number, symbol, issuedOn }: HeaderChanges): boolean =>
  number !== undefined || symbol !== undefined || issuedOn !== undefined

/** Changes header fields of a draft; a version that is no longer current is refused with the directive as it is. */
export async function editDirective(
  services: Services,
  actor: Actor,
  directiveId: string,
  expectedVersion: number,
  changes: HeaderChanges,
): Promise<DirectiveRecord> {
  const steps = async (trx: Trx) => {
    if (mayRename(changes)) await lockCitations(trx, actor.tenantId)
    const { version } = await lockEditableDirective(trx, actor, directiveId, 'update')
    const current = await getVisibleDirective(trx, actor, directiveId)
    if (version !== expectedVersion) throw commonErrors.version_conflict({ current: toDirectiveAnswer(current, actor) })
    const header = changeHeader(current, changes)
    const named = [header.focalOrganizationId, header.committeeOrganizationId].filter((id) => id !== null)
    await requireOrganizations(trx, actor.tenantId, named)
    await refuseDuplicate(trx, actor, { ...header, fingerprint: null }, directiveId)
    if (header.issuedOn !== current.issuedOn)
      await reckonDrafts(trx, services, actor, directiveId, { before: current.issuedOn, after: header.issuedOn })
    await updateHeader(trx, actor.tenantId, directiveId, header, services.clock.now())
    if (isRenamed(current, header))
      await relinkCitations(trx, actor.tenantId, services.clock.now(), {
        names: [current, header],
        changedIds: [directiveId],
      })
    await appendAudit(services, trx, actor, {
      action: 'directive_edited',
      subjectType: 'directive',
      subjectId: directiveId,
      details: { fields: changedNames(changes) },
    })
    return getVisibleDirective(trx, actor, directiveId)
  }
  try {
    return await inTenant(services.database, actor.tenantId, steps)
  } catch (error) {
    throw isSameDirective(error) ? directivesErrors.directive_already_here({ why: 'same_number' }) : error
  }
}
