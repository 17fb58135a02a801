import { daysBetween } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, agencyRoles, holdsRole, organizationsWithRole } from '../../access/index.ts'
import { findUnread } from '../../notifications/index.ts'
import { toDifficultySummary } from '../difficulty-answer.ts'
import { type DifficultyListQuery, toDifficultyFilter } from '../difficulty-filter.ts'
import { countDifficulties, listDifficultyRows } from '../difficulty-store.ts'
import { toAssignmentAnswer } from '../duty-answer.ts'
import type { Home, HomeBlock } from './home-answer.ts'
import { agencyBlocks, type BlockRule, committeeBlocks, officeBlocks, toAsked } from './home-blocks.ts'
import { fillBlocks } from './home-blocks-store.ts'
import { findAgencyLines, findDrafts } from './home-store.ts'

const mostDifficulties = 8
const mostMentions = 8

type Asking = { trx: Trx; actor: Actor; day: string }

/** Named lists with their counts and first few items, in two statements. */
async function askBlocks<Name extends string>(
  { trx, actor, day }: Asking,
  rules: Record<Name, BlockRule>,
): Promise<Record<Name, HomeBlock>> {
  const names = Object.keys(rules) as Name[]
  const asked = names.map((name) => toAsked(actor, name, rules[name], day))
  const filled = await fillBlocks(trx, actor.tenantId, actor.personId, asked)
  const answers = {} as Record<Name, HomeBlock>
  for (const name of names) {
    const { count, rows } = filled.get(name) ?? { count: 0, rows: [] }
    const { isList, query } = rules[name]
    const items = rows.map((row) => toAssignmentAnswer(row, actor, day))
    answers[name] = { count, list: isList ? query : null, items }
  }
  return answers
}

async function askDifficulties({ trx, actor, day }: Asking, list: DifficultyListQuery) {
  const filter = toDifficultyFilter(actor, list)
  const { atFocalAgency, atCommittee } = await countDifficulties(trx, filter, day)
  const rows = await listDifficultyRows(trx, filter, mostDifficulties, null)
  return { count: atFocalAgency + atCommittee, list, items: rows.map((row) => toDifficultySummary(row, actor, day)) }
}

async function askAgency(asking: Asking): Promise<NonNullable<Home['agency']>> {
  const { trx, actor, day } = asking
  const { tenantId, personId } = actor
  const own = organizationsWithRole(actor, ...agencyRoles)
  const blocks = await askBlocks(asking, agencyBlocks(day, own))
  const lines = await findAgencyLines(trx, { tenantId, personId, organizationIds: own, today: day })
  const contributions = lines.contributions.map((one) => ({
    ...one,
    daysLeft: one.dueOn === null ? null : daysBetween(day, one.dueOn),
  }))
  return { ...blocks, ...lines, contributions }
}

async function askOffice(asking: Asking): Promise<NonNullable<Home['office']>> {
  const blocks = await askBlocks(asking, officeBlocks)
  const { count, drafts } = await findDrafts(asking.trx, asking.actor.tenantId)
  const longestWaitDays = blocks.awaitingConfirmation.items[0]?.state.officeDays ?? null
  return { ...blocks, longestWaitDays, draftDirectives: count, drafts }
}

async function askCommittee(asking: Asking): Promise<NonNullable<Home['committee']>> {
  const difficulties = await askDifficulties(asking, { stage: 'at_committee', holder: 'mine' })
  return { difficulties, ...(await askBlocks(asking, committeeBlocks(asking.actor.personId))) }
}

async function askMentions({ trx, actor }: Asking): Promise<Home['mentions']> {
  const rows = await findUnread(trx, actor.tenantId, actor.personId, {
    kinds: ['comment_mention'],
    limit: mostMentions,
  })
  return rows.map(({ id, title, link, createdAt }) => ({ id, title, link, at: createdAt.toISOString() }))
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
      mentions: await askMentions(asking),
    }
  })
}
