import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, agencyRoles, holdsRole, organizationsWithRole } from '../../access/index.ts'
import { type AssignmentListQuery, toFilter } from '../assignment-filter.ts'
import { fillBlocks, findLongestOfficeWait } from '../assignment-list-store.ts'
import { toDifficultySummary } from '../difficulty-answer.ts'
import { type DifficultyFilter, type DifficultyListQuery, toDifficultyFilter } from '../difficulty-filter.ts'
import { countDifficulties, listDifficultyRows } from '../difficulty-store.ts'
import { toAssignmentAnswer } from '../duty-answer.ts'
import type { Home } from './home-answer.ts'
import { countDraftDirectives, countOpenDifficultiesOf } from './home-store.ts'

const mostItems = 5

type Asking = { trx: Trx; actor: Actor; day: string }

/** Named lists with their counts and first few items, in two statements. */
async function askBlocks<Name extends string>(
  { trx, actor, day }: Asking,
  lists: Record<Name, AssignmentListQuery>,
): Promise<Record<Name, NonNullable<Home['agency']>['overdue']>> {
  const names = Object.keys(lists) as Name[]
  const blocks = names.map((name) => ({ name, filter: toFilter(actor, lists[name], day), limit: mostItems }))
  const filled = await fillBlocks(trx, actor.tenantId, actor.personId, blocks)
  const answers = {} as Record<Name, NonNullable<Home['agency']>['overdue']>
  for (const name of names) {
    const { count, rows } = filled.get(name) ?? { count: 0, rows: [] }
    answers[name] = { count, list: lists[name], items: rows.map((row) => toAssignmentAnswer(row, actor, day)) }
  }
  return answers
}

async function askDifficulties({ trx, actor, day }: Asking, list: DifficultyListQuery) {
  const filter: DifficultyFilter = toDifficultyFilter(actor, list)
  const { atFocalAgency, atCommittee } = await countDifficulties(trx, filter, day)
  const rows = await listDifficultyRows(trx, filter, mostItems, null)
  return { count: atFocalAgency + atCommittee, list, items: rows.map((row) => toDifficultySummary(row, actor, day)) }
}

async function askAgency(asking: Asking): Promise<NonNullable<Home['agency']>> {
  const { trx, actor } = asking
  const blocks = await askBlocks(asking, {
    overdue: { part: 'lead', state: 'overdue' },
    returned: { part: 'lead', state: 'returned' },
    awaitingAcknowledgement: { part: 'lead', state: 'awaiting_acknowledgement' },
    nextSevenDays: { part: 'lead', state: 'next_7_days' },
  })
  const own = organizationsWithRole(actor, ...agencyRoles)
  return { ...blocks, openDifficulties: await countOpenDifficultiesOf(trx, actor.tenantId, own) }
}

async function askOffice(asking: Asking): Promise<NonNullable<Home['office']>> {
  const { trx, actor, day } = asking
  const blocks = await askBlocks(asking, {
    awaitingConfirmation: { part: 'all', state: 'awaiting_confirmation' },
    overdue: { part: 'all', state: 'red' },
  })
  return {
    ...blocks,
    longestWaitDays: await findLongestOfficeWait(trx, actor.tenantId, day),
    draftDirectives: await countDraftDirectives(trx, actor.tenantId),
  }
}

async function askCommittee(asking: Asking): Promise<NonNullable<Home['committee']>> {
  const difficulties = await askDifficulties(asking, { stage: 'at_committee', holder: 'mine' })
  return { difficulties, ...(await askBlocks(asking, { overdue: { part: 'all', state: 'red' } })) }
}

/** What the signed-in person must do today, one part per hat they wear. */
export async function showHome(services: Services, actor: Actor): Promise<Home> {
  const day = today(services.clock)
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const asking = { trx, actor, day }
    const focal = holdsRole(actor, 'focal_point', 'agency_leader')
      ? await askDifficulties(asking, { stage: 'at_focal_agency', holder: 'mine' })
      : null
    return {
      asOf: day,
      agency: holdsRole(actor, ...agencyRoles) ? await askAgency(asking) : null,
      office: holdsRole(actor, 'office') ? await askOffice(asking) : null,
      focal: focal && (focal.count > 0 || holdsRole(actor, 'focal_point')) ? { difficulties: focal } : null,
      committee: holdsRole(actor, 'committee_leader') ? await askCommittee(asking) : null,
    }
  })
}
