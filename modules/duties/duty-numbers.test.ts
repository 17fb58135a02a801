import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DomainError } from '../../platform/errors.ts'
import { openTestSpace } from '../../tests/support/test-space.ts'
import type { Actor } from '../access/index.ts'
import { acceptCompletion } from './accept-completion/accept-completion.ts'
import { acknowledge } from './acknowledge/acknowledge.ts'
import { type AssignmentListQuery, classFilters, stateFilters } from './assignment-filter.ts'
import { toEventFact } from './assignment-store.ts'
import { checkStoredStates } from './check-stored-states/check-stored-states.ts'
import { listAssignments } from './list-assignments/list-assignments.ts'
import { pauseAssignment } from './pause-assignment/pause-assignment.ts'
import { proposeCompletion } from './propose-completion/propose-completion.ts'
import { recallAssignment } from './recall-assignment/recall-assignment.ts'
import { refuseAssignment } from './refuse-assignment/refuse-assignment.ts'
import { returnCompletion } from './return-completion/return-completion.ts'
import { deriveState, displayStates } from './rules/duty-state.ts'
import { showHome } from './show-home/show-home.ts'
import { showOverview } from './show-overview/show-overview.ts'
import { findAllHistories } from './testing/duty-test-store.ts'
import { someEvidence, withDuties } from './testing/with-duties.ts'

const agencies = ['Sở Tài chính', 'Sở Y tế', 'UBND huyện Trà Bồng', 'UBND xã Sông Trà']
const open = async () => withDuties(await openTestSpace())
let space: Awaited<ReturnType<typeof open>>
let leader: Actor
let directiveIds: string[]
const today = '2026-04-15'
const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)

/** Numbers that look random and are the same in every run. */
const dice = (n: number, faces: number) => Math.floor(Math.abs(Math.sin(n * 12.9898) * 43758.5453)) % faces
const proposal = { summary: 'Xong', evidence: someEvidence }

/**
 * One of six lives: new, acknowledged, proposed, returned, completed, completed after a return; of what is not done some is
 * paused, recalled or said not to be theirs; some end by a cancellation.
 */
async function live(id: string, n: number, agency: Actor): Promise<void> {
  await work(id, n, agency)
  on('2026-04-12')
  const reason = { reason: 'Chờ hướng dẫn' }
  const { services, office } = space
  if (dice(n + 17, 6) === 0) await pauseAssignment(services, office, id, reason).catch(requireOtherStage)
  if (dice(n + 17, 6) === 1) await recallAssignment(services, office, id, reason).catch(requireOtherStage)
  if (dice(n + 17, 6) === 2)
    await refuseAssignment(services, agency, id, { ...reason, suggestedOrganizationId: null }).catch(requireOtherStage)
  if (dice(n + 13, 6) !== 0) return
  on('2026-04-13')
  await space.amend(id, { kind: 'cancel', on: '2026-04-13' }).catch(requireOtherStage)
}

/** What is completed is not cancelled any more, what waits for the office is not paused. */
function requireOtherStage(error: DomainError): void {
  if (error.status !== 409) throw error
}

async function work(id: string, n: number, agency: Actor): Promise<void> {
  const { services, office } = space
  const life = dice(n, 6)
  if (life === 0) return
  on(`2026-03-${10 + dice(n + 1, 20)}`)
  await acknowledge(services, agency, id)
  if (life === 1) return
  on(`2026-04-0${1 + dice(n + 2, 5)}`)
  await proposeCompletion(services, agency, id, proposal)
  if (life === 2) return
  on(`2026-04-0${6 + dice(n + 3, 3)}`)
  if (life !== 4) await returnCompletion(services, office, id, { reason: 'Thiếu' })
  if (life === 3) return
  if (life === 5) {
    on('2026-04-10')
    await proposeCompletion(services, agency, id, proposal)
  }
  on('2026-04-12')
  await acceptCompletion(services, office, id, { quality: 'good', remark: null })
}

beforeAll(async () => {
  space = await open()
  leader = await space.actor('committee_leader')
  on('2026-03-02')
  directiveIds = []
  const people = new Map<string, Actor>()
  for (const name of agencies) people.set(await space.organization(name), await space.actor('agency_leader', name))
  for (const first of [0, 1, 2]) {
    on('2026-03-02')
    const { directiveId, assignments } = await space.assign(
      Array.from({ length: 15 }, (_, i) => {
        const n = first * 100 + i
        const day = dice(n, 5) === 0 ? null : `2026-${dice(n + 7, 2) ? '03' : '04'}-${10 + dice(n + 9, 20)}`
        return {
          due: day,
          leads: agencies.slice(0, 1 + dice(n + 11, 4)),
          coordinators: dice(n, 3) ? ['Sở Xây dựng'] : [],
        }
      }),
    )
    directiveIds.push(directiveId)
    for (const [i, { id, leadOrganizationId }] of assignments.entries())
      await live(id, first * 1000 + i, people.get(leadOrganizationId) as Actor)
  }
  on(today)
}, 120_000)
afterAll(() => space.close())

/** The truth: every assignment derived again from what happened to it, in the order of the list. */
async function recount() {
  const histories = await space.inSpace((trx) => findAllHistories(trx, space.tenantId))
  return histories.map(({ events, deadlineKind, deadlineOn, ...assignment }) => {
    const facts = events.map((event) => toEventFact({ ...event, at: new Date(event.at) }))
    return {
      ...assignment,
      deadlineOn,
      ...deriveState({ events: facts, deadline: { kind: deadlineKind, on: deadlineOn } }, today),
    }
  })
}
type Counted = Awaited<ReturnType<typeof recount>>[number]
const isCounted = (one: Counted) => one.stage !== 'cancelled' && one.stage !== 'recalled'

async function listAll(actor: Actor, query: AssignmentListQuery, limit = 100) {
  const items: Awaited<ReturnType<typeof listAssignments>>['items'] = []
  let cursor: string | undefined
  do {
    const page = await listAssignments(space.services, actor, { ...query, limit, cursor })
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return items
}

describe('the list', () => {
  it('shows every assignment once but the cancelled, what needs doing first, whatever the size of a page', async () => {
    const all = await recount()
    expect(all.length).toBeGreaterThan(100)
    expect(new Set(all.map(({ display }) => display))).toEqual(new Set(displayStates))
    const truth = all.filter(isCounted)
    expect(all.slice(truth.length).filter(isCounted)).toEqual([])
    for (const limit of [7, 30, 100])
      expect((await listAll(leader, {}, limit)).map(({ id }) => id)).toEqual(truth.map(({ id }) => id))
    const turns = truth.map(({ turn, stage }) => (stage === 'paused' ? 1 : ['agency', 'office', 'none'].indexOf(turn)))
    expect(turns).toEqual(turns.toSorted((left, right) => left - right))
    const ofAgency = truth.filter(({ turn }) => turn === 'agency').map(({ deadlineOn }) => deadlineOn ?? '9999')
    expect(ofAgency).toEqual(ofAgency.toSorted())
  })

  it('says of each exactly what its events say', async () => {
    const byId = new Map((await listAll(leader, {})).map((item) => [item.id, item.state]))
    for (const state of ['cancelled', 'recalled'] as const)
      for (const item of await listAll(leader, { state })) byId.set(item.id, item.state)
    for (const { id, ...truth } of await recount()) {
      const { stage, display, turn, daysLate, daysLeft, officeDays, completedOn, proposedOn, quality, returnCount } =
        truth
      const expected = {
        stage,
        class: truth.class,
        display,
        turn,
        daysLate,
        daysLeft,
        officeDays,
        completedOn,
        proposedOn,
        quality,
        returnCount,
      }
      expect(byId.get(id)).toMatchObject(expected)
    }
  })

  const near = (one: Counted) => one.turn === 'agency' && one.daysLeft !== null && one.daysLeft <= 7
  const meanings: Partial<Record<(typeof stateFilters)[number], (one: Counted) => boolean>> = {
    open: (one) => one.turn !== 'none' || one.stage === 'paused',
    red: (one) => one.class === 'in_progress_overdue',
    next_7_days: near,
    returned: (one) => one.stage === 'in_progress' && one.returnCount > 0,
    request_waiting: (one) => one.openRequest !== null,
    waiting_contribution: (one) => one.contributionDueOn !== null && one.contributionDueOn < today,
  }
  it.each(stateFilters)('state=%s lists what the rules call so', async (state) => {
    const wanted = meanings[state] ?? ((one: Counted) => one.display === state)
    const truth = (await recount()).filter(wanted).map(({ id }) => id)
    expect((await listAll(leader, { state })).map(({ id }) => id)).toEqual(truth)
  })

  it.each(classFilters)('class=%s lists what the rules call so', async (name) => {
    const isDone = (one: Counted) => one.class === 'completed_on_time' || one.class === 'completed_late'
    const wanted = (one: Counted) =>
      name === 'completed'
        ? isDone(one)
        : name === 'completed_or_overdue'
          ? isDone(one) || one.class === 'in_progress_overdue'
          : one.class === name
    expect((await listAll(leader, { class: name })).map(({ id }) => id)).toEqual(
      (await recount()).filter(wanted).map(({ id }) => id),
    )
  })

  it('gives an agency what it leads, and on demand what it coordinates; never what is others’', async () => {
    const truth = (await recount()).filter(isCounted)
    const finance = await space.organization('Sở Tài chính')
    const health = await space.organization('Sở Y tế')
    const person = await space.actor('specialist', 'Sở Tài chính')
    const own = truth.filter((one) => one.leadOrganizationId === finance).map(({ id }) => id)
    expect((await listAll(person, {})).map(({ id }) => id)).toEqual(own)
    expect((await listAll(person, { part: 'all' })).map(({ id }) => id)).toEqual(own)
    expect(await listAll(person, { part: 'coordinate' })).toEqual([])
    expect(await listAll(person, { organizationId: health })).toEqual([])
    const helper = await space.actor('specialist', 'Sở Xây dựng')
    const helped = await listAll(helper, { part: 'coordinate' })
    expect(helped.length).toBeGreaterThan(10)
    expect(helped.every((item) => item.coordinatorCount === 1 && !Object.values(item.may).some(Boolean))).toBe(true)
    expect(await listAll(helper, {})).toEqual([])
    const gathering = await space.actor('focal_point', 'Sở Nội vụ')
    expect(await listAll(gathering, { part: 'all' })).toHaveLength(truth.length)
  })

  it('finds words and narrows to a directive', async () => {
    const directiveId = directiveIds[1] as string
    const found = await listAll(leader, { directiveId })
    expect(new Set(found.map(({ directive }) => directive.id))).toEqual(new Set([directiveId]))
    const search = (q: string) => listAssignments(space.services, leader, { q, limit: 100 })
    expect((await search('NHIỆM VỤ 15')).items.every(({ ordinal }) => ordinal === 15)).toBe(true)
    expect((await search('nhiệm vụ 15')).items.length).toBeGreaterThan(2)
    expect((await search('100%_')).items).toEqual([])
  })
})

describe('the leaders’ page', () => {
  const count = (truth: Counted[], wanted: (one: Counted) => boolean) => truth.filter(wanted).length

  it.each([null, 0, 1, 2])(
    'its numbers equal a recount, and each opens a list of that length (directive %s)',
    async (which) => {
      const directiveId = which === null ? null : (directiveIds[which] as string)
      const overview = await showOverview(space.services, leader, directiveId)
      const members = new Set((await listAll(leader, directiveId ? { directiveId } : {})).map(({ id }) => id))
      const truth = (await recount()).filter(({ id }) => members.has(id))
      const late = (one: Counted) => one.class === 'in_progress_overdue'
      expect(overview).toMatchObject({
        asOf: today,
        totals: { duties: new Set(truth.map(({ dutyId }) => dutyId)).size, assignments: { count: truth.length } },
        noDeadline: {
          done: { count: count(truth, (one) => one.display === 'completed_no_deadline') },
          notDone: count(truth, (one) => one.class === 'no_deadline' && one.stage !== 'completed'),
        },
        waiting: {
          awaitingAcknowledgement: { count: count(truth, (one) => one.display === 'awaiting_acknowledgement') },
          awaitingConfirmation: {
            count: count(truth, (one) => one.turn === 'office'),
            longestDays: Math.max(...truth.map((one) => (one.turn === 'office' ? (one.officeDays ?? 0) : 0))),
          },
        },
        red: { count: count(truth, late) },
      })
      for (const { class: name, count: given } of overview.classes)
        expect(given, name).toBe(count(truth, (one) => one.class === name))
      expect(overview.classes.reduce((sum, one) => sum + one.count, 0)).toBe(truth.length)
      expect(overview.red.items.map(({ daysLate }) => daysLate)).toEqual(
        truth
          .filter(late)
          .map(({ daysLate }) => daysLate)
          .toSorted((a, b) => b - a)
          .slice(0, 50),
      )
      expect(overview.nextSevenDays.items.every(({ daysLeft }) => daysLeft >= 0 && daysLeft <= 7)).toBe(true)
      for (const line of overview.byAgency) {
        const own = truth.filter((one) => one.leadOrganizationId === line.organization.id)
        for (const [name, given] of Object.entries(line.counts))
          expect(given, name).toBe(count(own, (one) => one.class === name))
        expect(await listAll(leader, line.list)).toHaveLength(own.length)
      }
      const { rates, totals, waiting, noDeadline, red, nextSevenDays, classes } = overview
      const counted = [
        totals.assignments,
        waiting.awaitingAcknowledgement,
        waiting.awaitingConfirmation,
        noDeadline.done,
        red,
        nextSevenDays,
        ...classes,
      ]
      for (const rate of Object.values(rates))
        counted.push(
          { count: rate.numerator, list: rate.numeratorList },
          { count: rate.denominator, list: rate.denominatorList },
        )
      for (const { count: given, list } of counted)
        expect(await listAll(leader, list), JSON.stringify(list)).toHaveLength(given)
      const cells = overview.matrix?.cells.map(({ assignmentId, display }) => `${assignmentId} ${display}`)
      const dropped = directiveId
        ? [
            ...(await listAll(leader, { directiveId, state: 'cancelled' })),
            ...(await listAll(leader, { directiveId, state: 'recalled' })),
          ]
        : []
      expect(cells?.toSorted()).toEqual(
        directiveId
          ? [
              ...truth.map(({ id, display }) => `${id} ${display}`),
              ...dropped.map(({ id, state }) => `${id} ${state.display}`),
            ].toSorted()
          : undefined,
      )
    },
  )

  it('shows an agency only its own numbers', async () => {
    const person = await space.actor('specialist', 'Sở Y tế')
    const health = await space.organization('Sở Y tế')
    const truth = (await recount()).filter((one) => isCounted(one) && one.leadOrganizationId === health)
    const overview = await showOverview(space.services, person, null)
    expect(overview.totals.assignments.count).toBe(truth.length)
    expect(overview.byAgency.map(({ organization }) => organization.id)).toEqual([health])
    expect(await listAll(person, overview.totals.assignments.list)).toHaveLength(truth.length)
    const stranger = await space.actor('specialist', 'Sở Công thương')
    expect((await showOverview(space.services, stranger, null)).sentence).toBe('Chưa có lượt giao nào.')
    await expect(showOverview(space.services, stranger, directiveIds[0] as string)).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})

describe('home', () => {
  it('counts for each hat what its lists hold', async () => {
    const person = await space.actor('agency_leader', 'Sở Tài chính')
    const finance = await space.organization('Sở Tài chính')
    const truth = (await recount()).filter((one) => one.leadOrganizationId === finance)
    const { agency, office, committee } = await showHome(space.services, person)
    expect([office, committee]).toEqual([null, null])
    expect(agency).toMatchObject({
      overdue: { count: truth.filter((one) => one.display === 'overdue').length },
      returned: { count: truth.filter((one) => one.stage === 'in_progress' && one.returnCount > 0).length },
      awaitingAcknowledgement: { count: truth.filter((one) => one.display === 'awaiting_acknowledgement').length },
    })
    if (!agency) throw new Error('no agency part')
    const { overdue, dueToday, returned, awaitingAcknowledgement, nextSevenDays, periods } = agency
    for (const block of [overdue, dueToday, returned, awaitingAcknowledgement, nextSevenDays, periods]) {
      const items = await listAll(person, block.list ?? {})
      expect(items).toHaveLength(block.count)
      expect(items.slice(0, 8)).toMatchObject(block.items)
    }
  })

  it('gives the office what waits for it, and somebody with two hats both parts apart', async () => {
    const truth = await recount()
    const officePosting = space.office.postings[0] as Actor['postings'][number]
    const agency = await space.actor('specialist', 'Sở Tài chính')
    const twoHats = { ...agency, postings: [...agency.postings, officePosting] }
    const home = await showHome(space.services, twoHats)
    expect(home.office).toMatchObject({
      awaitingConfirmation: { count: truth.filter((one) => one.turn === 'office').length },
      longestWaitDays: Math.max(...truth.map((one) => (one.turn === 'office' ? (one.officeDays ?? 0) : 0))),
      draftDirectives: 0,
    })
    // The office's hat adds rights, never duties.
    const idsOf = ({ agency: part }: typeof home) =>
      [part?.overdue, part?.returned, part?.nextSevenDays].map((block) => block?.items.map(({ id }) => id))
    expect(idsOf(home)).toEqual(idsOf(await showHome(space.services, agency)))
  })
})

it('after all this, what is stored agrees with what happened', async () => {
  expect(await space.inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
})
