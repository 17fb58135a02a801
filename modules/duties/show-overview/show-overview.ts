import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type AssignmentListQuery, toFilter } from '../assignment-filter.ts'
import { toDifficultySummary } from '../difficulty-answer.ts'
import { toDifficultyFilter } from '../difficulty-filter.ts'
import { countDifficulties, listWaitingDifficulties } from '../difficulty-store.ts'
import { seesWholeProvince } from '../duty-policy.ts'
import { dutyClasses } from '../rules/duty-state.ts'
import { rateOfCompleted, rateOfDue } from '../rules/rates.ts'
import { sentenceOfJudgement } from '../rules/sentence-of-judgement.ts'
import { countByName } from '../rules/waiting-for.ts'
import type { Overview } from './overview-answer.ts'
import { toAgencyLine, toMatrix, toRedLine, toUpcomingLine } from './overview-lines.ts'
import {
  type CountRow,
  countByAgency,
  countOverdueWaiting,
  findIssuedDirective,
  listCells,
  listRedRows,
  listUpcomingRows,
} from './overview-store.ts'

const mostLines = 50
const mostDifficulties = 20

async function loadOverview(services: Services, actor: Actor, directiveId: string | null, day: string) {
  const wanted = { part: 'all' as const, ...(directiveId ? { directiveId } : {}) }
  const filter = toFilter(actor, wanted, day)
  const difficulties = toDifficultyFilter(actor, wanted.directiveId ? { directiveId: wanted.directiveId } : {})
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const directive = directiveId ? await findIssuedDirective(trx, actor.tenantId, directiveId) : null
    if (directive === undefined) throw commonErrors.not_found()
    return {
      wanted,
      directive,
      counts: await countByAgency(trx, filter),
      red: await listRedRows(trx, filter, mostLines),
      overdueWaiting: countByName(await countOverdueWaiting(trx, filter)),
      upcoming: await listUpcomingRows(trx, filter, mostLines),
      cells: directive ? await listCells(trx, filter) : null,
      difficultyCounts: await countDifficulties(trx, difficulties, day),
      difficulties: await listWaitingDifficulties(trx, difficulties, mostDifficulties),
    }
  })
}

function numbersOf(all: CountRow, wanted: AssignmentListQuery) {
  const counted = (count: number, more: AssignmentListQuery = {}) => ({ count, list: { ...wanted, ...more } })
  return {
    totals: { duties: all.duties, assignments: counted(all.assignments) },
    classes: dutyClasses.map((name) => ({ class: name, ...counted(all[name], { class: name }) })),
    noDeadline: {
      done: counted(all.completedNoDeadline, { state: 'completed_no_deadline' }),
      notDone: all.no_deadline - all.completedNoDeadline,
    },
    waiting: {
      awaitingAcknowledgement: counted(all.awaitingAcknowledgement, { state: 'awaiting_acknowledgement' }),
      awaitingConfirmation: {
        ...counted(all.awaitingConfirmation, { state: 'awaiting_confirmation' }),
        longestDays: all.longestOfficeDays,
      },
    },
    rates: {
      ofCompleted: {
        ...rateOfCompleted(all),
        numeratorList: { ...wanted, class: 'completed_on_time' as const },
        denominatorList: { ...wanted, class: 'completed' as const },
      },
      ofDue: {
        ...rateOfDue(all),
        numeratorList: { ...wanted, class: 'completed_on_time' as const },
        denominatorList: { ...wanted, class: 'completed_or_overdue' as const },
      },
    },
    redCount: counted(all.in_progress_overdue, { state: 'red' }),
    nextSevenDaysCount: counted(all.nextSevenDays, { state: 'next_7_days' }),
  }
}

/** The leaders' page over all the actor may see, or over one issued directive; aggregated in the database. */
export async function showOverview(services: Services, actor: Actor, directiveId: string | null): Promise<Overview> {
  const day = today(services.clock)
  const found = await loadOverview(services, actor, directiveId, day)
  const all = found.counts.find((row) => row.organization === null) as CountRow
  if (directiveId && all.assignments === 0 && !seesWholeProvince(actor)) throw commonErrors.not_found()
  const { redCount, nextSevenDaysCount, ...numbers } = numbersOf(all, found.wanted)
  return {
    asOf: day,
    directive: found.directive,
    sentence: sentenceOfJudgement({
      counts: all,
      overdueWaiting: found.overdueWaiting,
      difficultiesAtCommittee: found.difficultyCounts.atCommittee,
    }),
    ...numbers,
    matrix: found.cells && toMatrix(found.cells, day),
    red: { ...redCount, items: found.red.map(toRedLine) },
    difficulties: {
      ...found.difficultyCounts,
      list: { stage: 'open', ...(directiveId ? { directiveId } : {}) },
      items: found.difficulties.map((row) => toDifficultySummary(row, actor, day)),
    },
    nextSevenDays: { ...nextSevenDaysCount, items: found.upcoming.map((row) => toUpcomingLine(row, day)) },
    byAgency: found.counts.flatMap((row) => toAgencyLine(row, directiveId) ?? []),
  }
}
