import { dateInVietnam, today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { organizationHistory } from '../../organizations/index.ts'
import { type EventRow, findAssignmentPage, findTimeline } from '../assignment-page-store.ts'
import { requireVisible } from '../require-visible.ts'
import { firstGap, type LeadEvent, type LeadMove, leadMoves, leadPeriods } from '../rules/lead-history.ts'

export type LeadHistory = {
  from: string
  to: string | null
  organization: { id: string; name: string }
  /** the agency above it then */
  parentName: string | null
  document: string | null
}[]

/** Successions one after another that are followed where no event says who led. */
const mostFilled = 8

const toLeadEvent = ({ kind, at, details }: EventRow): LeadEvent => ({
  kind,
  on: dateInVietnam(at),
  from: details.from ?? null,
  to: details.to ?? null,
  effectiveOn: details.effectiveOn ?? null,
  document: details.document ?? details.directiveNumber ?? null,
})

/** Puts in who took over where a directive was entered after its first lead had ended, so that no event tells of it. */
async function fillGaps(trx: Trx, tenantId: string, moves: readonly LeadMove[], now: string): Promise<LeadMove[]> {
  const filled = [...moves]
  for (let step = 0; step < mostFilled; step += 1) {
    const ids = [...new Set(filled.map(({ organizationId }) => organizationId))]
    const versions = await organizationHistory.findVersions(trx, tenantId, ids)
    const lives = [...Map.groupBy(versions, ({ organizationId }) => organizationId)].map(([organizationId, own]) => ({
      organizationId,
      validTo: own.at(-1)?.validTo ?? null,
    }))
    const gap = firstGap(filled, lives, now)
    if (!gap) break
    const [only, ...others] = await organizationHistory.findCurrentUnits(trx, tenantId, [gap.organizationId], gap.on)
    if (!only || others.length > 0) break
    filled.splice(gap.index + 1, 0, { on: gap.on, organizationId: only.id, document: null })
  }
  return filled
}

/**
 * Who has led an assignment since its directive, under which name and which agency above, oldest first.
 * @throws assignment_not_found
 */
export async function showLeadHistory(services: Services, actor: Actor, assignmentId: string): Promise<LeadHistory> {
  const { tenantId } = actor
  const now = today(services.clock)
  return inTenant(services.database, tenantId, async (trx) => {
    const row = requireVisible(actor, await findAssignmentPage(trx, tenantId, assignmentId, actor.personId))
    const events = (await findTimeline(trx, tenantId, assignmentId)).map(toLeadEvent)
    const since = row.directive.issuedOn ?? dateInVietnam(row.assignedAt)
    const told = leadMoves(events, since, row.firstLeadOrganizationId, row.lead.id)
    const moves = await fillGaps(trx, tenantId, told, now)
    const names = await organizationHistory.findVersions(
      trx,
      tenantId,
      moves.map(({ organizationId }) => organizationId),
    )
    const periods = leadPeriods(moves, names).filter(({ from }) => from <= now)
    const parents = await organizationHistory.findVersions(
      trx,
      tenantId,
      periods.flatMap(({ parentId }) => parentId ?? []),
    )
    const nameOfParent = (parentId: string | null, on: string) => {
      const own = parents.filter(({ organizationId }) => organizationId === parentId)
      return (own.findLast(({ validFrom }) => validFrom <= on) ?? own[0])?.name ?? null
    }
    return periods.map(({ organizationId, name, parentId, ...period }) => ({
      from: period.from,
      to: period.to,
      organization: { id: organizationId, name },
      parentName: nameOfParent(parentId, period.from),
      document: period.document,
    }))
  })
}
