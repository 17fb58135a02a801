import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type AssignmentListQuery, toFilter, type UnitBasis } from '../assignment-filter.ts'
import { toDifficultySummary } from '../difficulty-answer.ts'
import { toDifficultyFilter } from '../difficulty-filter.ts'
import { countDifficulties, listWaitingDifficulties } from '../difficulty-store.ts'
import { seesWholeProvince } from '../duty-policy.ts'
import { sentenceOfJudgement } from '../rules/sentence-of-judgement.ts'
import { tallyGroups } from '../tally/tally-groups.ts'
import { countTalliedDuties } from '../tally/tally-groups-store.ts'
import type { Overview } from './overview-answer.ts'
import { addUp, addUpByAgency, overdueWaiting } from './overview-counts.ts'
import { toAgencyLine, toMatrix, toRedLine, toUpcomingLine } from './overview-lines.ts'
import { toNumbers } from './overview-numbers.ts'
import {
  countDuties,
  countGroups,
  countHeldUp,
  findIssuedDirective,
  listCells,
  listRedRows,
  listUpcomingRows,
} from './overview-store.ts'
import { tellUnits } from './restate-overview.ts'

const mostLines = 50
const mostDifficulties = 20

async function loadOverview(
  services: Services,
  actor: Actor,
  wanted: AssignmentListQuery,
  basis: UnitBasis,
  day: string,
) {
  const { tenantId } = actor
  const { directiveId } = wanted
  const filter = toFilter(actor, wanted, day)
  const difficulties = toDifficultyFilter(actor, { directiveId })
  return inTenant(services.database, tenantId, async (trx) => {
    const directive = directiveId ? await findIssuedDirective(trx, tenantId, directiveId) : null
    if (directive === undefined) throw commonErrors.not_found()
    // Whoever sees everything reads what is added up already.
    const isWhole = seesWholeProvince(actor) && !directiveId
    const groups = isWhole ? await tallyGroups(trx, tenantId, day) : await countGroups(trx, filter)
    const leadIds = [...new Set(groups.map(({ leadOrganizationId }) => leadOrganizationId))]
    const told = await tellUnits(trx, tenantId, leadIds, basis, day)
    const leads = new Map(leadIds.flatMap((id) => told.of(id) ?? []).map((lead) => [lead.id, lead]))
    return {
      directive,
      told,
      groups: groups.map((group) => ({
        ...group,
        leadOrganizationId: told.of(group.leadOrganizationId)?.id ?? group.leadOrganizationId,
      })),
      leads: [...leads.values()],
      dutyCount: isWhole ? await countTalliedDuties(trx, tenantId) : await countDuties(trx, filter),
      held: await countHeldUp(trx, filter),
      red: await listRedRows(trx, filter, mostLines),
      upcoming: await listUpcomingRows(trx, filter, mostLines),
      cells: directive ? await listCells(trx, { ...filter, withCancelled: true }) : null,
      difficultyCounts: await countDifficulties(trx, difficulties, day),
      difficulties: await listWaitingDifficulties(trx, difficulties, mostDifficulties),
    }
  })
}

/**
 * The leaders' page over all the actor may see, or over one issued directive; aggregated in the database.
 * @param basis whether numbers are told by the agencies of their time or by those of today
 */
export async function showOverview(
  services: Services,
  actor: Actor,
  directiveId: string | null,
  basis: UnitBasis = 'as_then',
): Promise<Overview> {
  const day = today(services.clock)
  const wanted: AssignmentListQuery = { part: 'all', ...(directiveId ? { directiveId } : {}) }
  const found = await loadOverview(services, actor, wanted, basis, day)
  const all = addUp(found.groups, day)
  if (directiveId && all.assignments === 0 && !seesWholeProvince(actor)) throw commonErrors.not_found()
  const { redCount, nextSevenDaysCount, ...numbers } = toNumbers(all, found.dutyCount, wanted)
  return {
    asOf: day,
    directive: found.directive,
    units: found.told.units,
    sentence: sentenceOfJudgement({
      counts: all.classes,
      overdueWaiting: overdueWaiting(found.groups, found.held, found.leads),
      difficultiesAtCommittee: found.difficultyCounts.atCommittee,
    }),
    ...numbers,
    matrix:
      found.cells &&
      toMatrix(
        found.cells.map((cell) => ({ ...cell, lead: found.told.of(cell.lead.id) ?? cell.lead })),
        day,
      ),
    red: { ...redCount, items: found.red.map(toRedLine) },
    difficulties: {
      ...found.difficultyCounts,
      list: { stage: 'open', ...(directiveId ? { directiveId } : {}) },
      items: found.difficulties.map((row) => toDifficultySummary(row, actor, day)),
    },
    nextSevenDays: { ...nextSevenDaysCount, items: found.upcoming.map((row) => toUpcomingLine(row, day)) },
    byAgency: addUpByAgency(found.groups, found.leads, day).map((line) => toAgencyLine(line, directiveId, basis)),
  }
}
