import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DomainError } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { acceptCompletion } from '../accept-completion/accept-completion.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import { addStep } from '../add-step/add-step.ts'
import { answerDifficulty } from '../answer-difficulty/answer-difficulty.ts'
import { checkStoredStates } from '../check-stored-states/check-stored-states.ts'
import { listAssignments } from '../list-assignments/list-assignments.ts'
import { listDifficulties } from '../list-difficulties/list-difficulties.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { raiseDifficulty } from '../raise-difficulty/raise-difficulty.ts'
import { reportProgress } from '../report-progress/report-progress.ts'
import { returnCompletion } from '../return-completion/return-completion.ts'
import { showAssignment } from '../show-assignment/show-assignment.ts'
import { showHome } from '../show-home/show-home.ts'
import { showOverview } from '../show-overview/show-overview.ts'
import { findAudited, findDutyOfAssignment, findNotices, tamperDeadline } from '../testing/duty-test-store.ts'
import { someEvidence, someReport, withDuties } from '../testing/with-duties.ts'
import { amendDuty, type DutyChange } from './amend-duty.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let finance: Actor
let health: Actor
let homeAffairs: Actor
let healthId: string
beforeAll(async () => {
  space = await open()
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  health = await space.actor('agency_leader', 'Sở Y tế')
  homeAffairs = await space.actor('focal_point', 'Sở Nội vụ')
  healthId = await space.organization('Sở Y tế')
})
afterAll(() => space.close())

const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => error.code,
  )
const proposal = { summary: 'Đã xong', evidence: someEvidence }
const page = (actor: Actor, id: string) => showAssignment(space.services, actor, id)
const noticesOf = async (person: Actor) =>
  (await space.inSpace((trx) => findNotices(trx, space.tenantId, person.personId))).map(({ title }) => title)
const notExpected = () => 'not expected'

describe('a new deadline', () => {
  it('holds from then on; every earlier one stays readable, with the directive that set it', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-10', { deadlineWords: 'trước ngày 10/3/2026', coordinators: ['Sở Y tế'] })
    on('2026-03-20')
    expect((await page(finance, id)).state).toMatchObject({ class: 'in_progress_overdue', daysLate: 10 })
    const first = { kind: 'deadline', on: '2026-04-30', words: 'hoàn thành trong tháng 4' } as const
    expect(await space.amend(id, first)).toEqual({ changed: [id], left: [] })
    on('2026-03-25')
    await space.amend(id, { kind: 'deadline', on: '2026-06-30', words: null })
    const { directive, ...shown } = await page(finance, id)
    expect(shown.state).toMatchObject({ class: 'in_progress_on_time', daysLate: 0 })
    expect(shown).toMatchObject({
      originalDeadlineOn: '2026-03-10',
      deadline: { kind: 'date', on: '2026-06-30', words: 'Điều chỉnh nhiệm vụ' },
      deadlineHistory: [
        { on: '2026-03-10', until: '2026-03-20', directiveId: directive.id, words: 'trước ngày 10/3/2026' },
        { on: '2026-04-30', until: '2026-03-25', words: 'hoàn thành trong tháng 4' },
        { on: '2026-06-30', until: null, words: 'Điều chỉnh nhiệm vụ' },
      ],
    })
    expect(shown.timeline.map(({ kind, details }) => [kind, details.from, details.to])).toEqual([
      ['assigned', undefined, undefined],
      ['deadline_changed', '2026-03-10', '2026-04-30'],
      ['deadline_changed', '2026-04-30', '2026-06-30'],
    ])
    expect(await noticesOf(finance)).toContain('Văn bản số 9/CT-UBND đổi thời hạn nhiệm vụ 1 thành 30/6/2026')
    expect(await noticesOf(health)).toContain('Văn bản số 9/CT-UBND đổi thời hạn nhiệm vụ 1 thành 30/4/2026')
    expect(await space.inSpace((trx) => findAudited(trx, space.tenantId, id))).toEqual([
      'assignment_deadline_changed',
      'assignment_deadline_changed',
    ])
  })

  it('takes the place of a rhythm or of none; the same day again changes nothing', async () => {
    const recurring = { kind: 'recurrence', on: null, recurrence: 'monthly' } as const
    const id = await space.assignOne(null, { deadline: recurring })
    await space.amend(id, { kind: 'deadline', on: '2026-06-30', words: null })
    const shown = await page(finance, id)
    expect(shown.deadline).toMatchObject({ kind: 'date', on: '2026-06-30', recurrence: null })
    expect(shown.deadlineHistory.map((deadline) => deadline.on)).toEqual([null, '2026-06-30'])
    expect(shown.timeline.at(-1)?.details).toMatchObject({ from: null, fromRecurrence: 'monthly' })
    const again = await space.amend(id, { kind: 'deadline', on: '2026-06-30', words: null })
    expect(again).toEqual({ changed: [], left: [id] })
    expect((await page(finance, id)).timeline).toHaveLength(2)
  })

  it('reaches every assignment of the duty that still runs', async () => {
    on('2026-03-02')
    const { assignments } = await space.assign([{ due: '2026-04-30', leads: ['Sở Tài chính', 'Sở Y tế', 'Sở Nội vụ'] }])
    const idOf = async (name: string) => {
      const lead = await space.organization(name)
      return assignments.find(({ leadOrganizationId }) => leadOrganizationId === lead)?.id ?? ''
    }
    const done = await idOf('Sở Tài chính')
    await proposeCompletion(space.services, finance, done, proposal)
    await acceptCompletion(space.services, space.office, done, { quality: 'good', remark: null })
    const answer = await space.inSpace(async (trx) => {
      const { dutyId, directiveId } = await findDutyOfAssignment(trx, space.tenantId, done)
      const amendment = { directiveId, directiveNumber: '9/CT-UBND', proposalId: newId(), words: 'Gia hạn' }
      const change: DutyChange = { kind: 'deadline', on: '2026-05-31', words: null }
      return amendDuty(space.services, trx, space.office, { dutyId, assignmentId: null }, amendment, change)
    })
    expect(answer.left).toEqual([done])
    expect(answer.changed.toSorted()).toEqual([await idOf('Sở Y tế'), await idOf('Sở Nội vụ')].toSorted())
    expect((await page(space.office, done)).deadline.on).toBe('2026-04-30')
  })
})

describe('a new lead', () => {
  it('has yet to acknowledge it; the old one is told and still reads it', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-04-30', { coordinators: ['Sở Nội vụ'] })
    await reportProgress(space.services, finance, id, someReport)
    expect(await codeOf(page(health, id))).toBe('assignment_not_found')
    expect(await space.amend(id, { kind: 'lead', organizationId: healthId })).toEqual({ changed: [id], left: [] })
    const shown = await page(health, id)
    expect(shown).toMatchObject({
      lead: { name: 'Sở Y tế' },
      acknowledgedAt: null,
      state: { stage: 'awaiting_acknowledgement' },
      lastReportText: someReport.done,
      may: { acknowledge: true },
    })
    expect(shown.timeline.at(-1)).toMatchObject({
      kind: 'lead_changed',
      details: { to: healthId, fromName: 'Sở Tài chính', toName: 'Sở Y tế', directiveNumber: '9/CT-UBND' },
    })
    const before = await page(finance, id)
    expect(Object.values(before.may)).not.toContain(true)
    expect(await codeOf(acknowledge(space.services, finance, id))).toBe('not_allowed')
    expect((await acknowledge(space.services, health, id)).state.stage).toBe('in_progress')
    expect(await noticesOf(finance)).toContain('Văn bản số 9/CT-UBND chuyển nhiệm vụ 1 sang Sở Y tế chủ trì')
    expect(await noticesOf(health)).toContain(
      'Văn bản số 9/CT-UBND giao chủ trì nhiệm vụ 1, trước do Sở Tài chính chủ trì',
    )
  })

  it('that helped before no longer counts as a helper', async () => {
    const id = await space.assignOne('2026-04-30', { coordinators: ['Sở Y tế', 'Sở Nội vụ'] })
    await space.amend(id, { kind: 'lead', organizationId: healthId })
    const shown = await page(space.office, id)
    expect(shown.coordinators.map(({ mention }) => mention)).toEqual(['Sở Nội vụ'])
    expect(shown.coordinatorCount).toBe(1)
  })

  it('is refused with the reason', async () => {
    const { assignments } = await space.assign([{ due: '2026-04-30', leads: ['Sở Tài chính', 'Sở Y tế'] }])
    const ofFinance = assignments.find(({ leadOrganizationId }) => leadOrganizationId !== healthId)?.id ?? ''
    const move = (id: string, organizationId: string) => codeOf(space.amend(id, { kind: 'lead', organizationId }))
    expect(await move(ofFinance, healthId)).toBe('lead_already_assigned')
    expect(await move(ofFinance, newId())).toBe('lead_closed')
    const waiting = await space.assignOne('2026-04-30')
    await proposeCompletion(space.services, finance, waiting, proposal)
    expect(await move(waiting, healthId)).toBe('confirm_before_new_lead')
    const whole = space.inSpace(async (trx) => {
      const { dutyId, directiveId } = await findDutyOfAssignment(trx, space.tenantId, ofFinance)
      const amendment = { directiveId, directiveNumber: '9/CT-UBND', proposalId: newId(), words: 'Chuyển' }
      const change: DutyChange = { kind: 'lead', organizationId: healthId }
      return amendDuty(space.services, trx, space.office, { dutyId, assignmentId: null }, amendment, change)
    })
    expect(await codeOf(whole)).toBe('choose_assignment')
  })
})

describe('a new wording', () => {
  it('stands beside the issued one, in lists and on the page', async () => {
    const id = await space.assignOne('2026-04-30')
    const issued = (await page(finance, id)).text
    expect((await page(finance, id)).currentWording).toBeNull()
    await space.amend(id, { kind: 'wording', wording: 'Rà soát dự toán cả năm' })
    await space.amend(id, { kind: 'wording', wording: 'Rà soát dự toán hai năm' })
    expect(await space.amend(id, { kind: 'wording', wording: 'Rà soát dự toán hai năm' })).toEqual({
      changed: [],
      left: [id],
    })
    const shown = await page(finance, id)
    expect([shown.text, shown.currentWording]).toEqual([issued, 'Rà soát dự toán hai năm'])
    expect(shown.timeline.slice(1).map(({ details }) => [details.from, details.to])).toEqual([
      [issued, 'Rà soát dự toán cả năm'],
      ['Rà soát dự toán cả năm', 'Rà soát dự toán hai năm'],
    ])
    const { items } = await listAssignments(space.services, finance, { limit: 100 })
    expect(items.find((item) => item.id === id)).toMatchObject({ text: issued, currentWording: shown.currentWording })
  })
})

describe('further leads', () => {
  it('get the duty with the deadline that holds, its product and its helpers', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-04-30', { coordinators: ['Sở Nội vụ', 'Sở Y tế'] })
    await space.amend(id, { kind: 'deadline', on: '2026-05-31', words: null })
    const districtId = await space.organization('UBND huyện An Bình')
    const { changed } = await space.amend(id, { kind: 'added_leads', organizationIds: [healthId, districtId] })
    expect(changed).toHaveLength(2)
    const pages = await Promise.all(changed.map((made) => page(space.office, made)))
    expect(new Set(pages.map(({ lead }) => lead.id))).toEqual(new Set([healthId, districtId]))
    for (const made of pages)
      expect(made).toMatchObject({
        deadline: { on: '2026-05-31' },
        originalDeadlineOn: null,
        product: 'Báo cáo kết quả',
        state: { stage: 'awaiting_acknowledgement' },
        timeline: [{ kind: 'assigned', details: { directiveNumber: '9/CT-UBND' } }],
      })
    const ofHealth = pages.find(({ lead }) => lead.id === healthId)
    expect(ofHealth?.coordinators.map(({ mention }) => mention)).toEqual(['Sở Nội vụ'])
    expect((await page(finance, id)).siblings).toHaveLength(2)
    expect(await noticesOf(health)).toContain('Văn bản số 9/CT-UBND giao thêm chủ trì nhiệm vụ 1')
    const again = space.amend(id, { kind: 'added_leads', organizationIds: [healthId] })
    expect(await codeOf(again)).toBe('lead_already_assigned')
    expect(await codeOf(space.amend(id, { kind: 'added_leads', organizationIds: [newId()] }))).toBe('lead_closed')
  })
})

describe('a cancellation', () => {
  it('takes it out of every count and every list but its own; what was done stays readable', async () => {
    on('2026-03-02')
    const { services, office } = space
    const id = await space.assignOne('2026-03-05')
    await reportProgress(services, finance, id, someReport)
    await addStep(services, finance, id, { title: 'Dự thảo', dueOn: null })
    const { id: difficultyId } = await raiseDifficulty(services, finance, id, { text: 'Thiếu số liệu', proposal: null })
    on('2026-03-10')
    const numbers = async () => ({
      overview: await showOverview(services, office, null),
      home: await showHome(services, finance),
      waiting: (await listDifficulties(services, office, { limit: 100 })).items.map((item) => item.id),
    })
    const before = await numbers()
    expect(before.waiting).toContain(difficultyId)
    await space.amend(id, { kind: 'cancel', on: '2026-03-08' })
    const after = await numbers()
    const total = ({ overview }: typeof before) => overview.totals.assignments.count
    expect(total(after)).toBe(total(before) - 1)
    expect(after.overview.red.count).toBe(before.overview.red.count - 1)
    expect(after.overview.classes.reduce((sum, { count }) => sum + count, 0)).toBe(total(after))
    expect(after.overview.rates.ofDue.denominator).toBe(before.overview.rates.ofDue.denominator - 1)
    expect(after.home.agency?.overdue.count).toBe((before.home.agency?.overdue.count ?? 0) - 1)
    expect(after.home.agency?.openDifficulties).toBe((before.home.agency?.openDifficulties ?? 0) - 1)
    expect(after.waiting).not.toContain(difficultyId)

    const ids = async (query: Parameters<typeof listAssignments>[2]) =>
      (await listAssignments(services, finance, query)).items.map((item) => item.id)
    expect(await ids({ limit: 100 })).not.toContain(id)
    expect(await ids({ limit: 100, state: 'cancelled' })).toEqual([id])

    const shown = await page(finance, id)
    expect(shown).toMatchObject({
      state: { stage: 'cancelled', class: null, display: 'cancelled', turn: 'none', cancelledOn: '2026-03-08' },
      steps: [{ title: 'Dự thảo' }],
      lastReportText: someReport.done,
      difficulties: [{ id: difficultyId, may: { answer: false, forward: false, decide: false } }],
    })
    expect(Object.values(shown.may)).not.toContain(true)
    expect(await noticesOf(finance)).toContain('Văn bản số 9/CT-UBND hủy nhiệm vụ 1')
    const refused = [
      () => acknowledge(services, finance, id),
      () => reportProgress(services, finance, id, someReport),
      () => proposeCompletion(services, finance, id, proposal),
      () =>
        answerDifficulty(
          services,
          homeAffairs,
          difficultyId,
          { text: 'Đã rõ', documentNumber: null, documentIssuedOn: null, fileId: null },
          null,
        ),
      () => space.amend(id, { kind: 'deadline', on: '2026-12-31', words: null }),
      () => space.amend(id, { kind: 'added_leads', organizationIds: [healthId] }),
    ]
    for (const attempt of refused) expect(await codeOf(attempt())).toBe('assignment_cancelled')
  })
})

describe('what is completed', () => {
  it.each<DutyChange>([
    { kind: 'deadline', on: '2027-01-01', words: null },
    { kind: 'wording', wording: 'Khác' },
    { kind: 'cancel', on: '2026-03-10' },
  ])('is not changed any more: $kind', async (change) => {
    on('2026-03-02')
    const id = await space.assignOne('2026-04-30')
    await proposeCompletion(space.services, finance, id, proposal)
    await acceptCompletion(space.services, space.office, id, { quality: 'good', remark: null })
    expect(await codeOf(space.amend(id, change))).toBe('assignment_completed')
    expect((await page(finance, id)).timeline.map(({ kind }) => kind)).not.toContain(`${change.kind}_changed`)
  })
})

it('nobody but the office amends', async () => {
  const id = await space.assignOne('2026-04-30')
  for (const role of ['committee_leader', 'viewer', 'administrator'] as const) {
    const actor = await space.actor(role, 'UBND tỉnh')
    const attempt = space.inSpace(async (trx) => {
      const { dutyId, directiveId } = await findDutyOfAssignment(trx, space.tenantId, id)
      const amendment = { directiveId, directiveNumber: '9/CT-UBND', proposalId: newId(), words: 'Hủy' }
      const target = { dutyId, assignmentId: id }
      return amendDuty(space.services, trx, actor, target, amendment, { kind: 'cancel', on: '2026-03-02' })
    })
    expect(await codeOf(attempt)).toBe('not_allowed')
  }
})

describe('whatever was done and amended', () => {
  it('what is stored is what the events say', async () => {
    on('2026-03-02')
    const { services, office } = space
    const people = new Map([
      [finance.postings[0]?.organizationId, finance],
      [healthId, health],
    ])
    const moves: Record<string, (id: string, lead: Actor) => Promise<unknown>> = {
      acknowledge: (id, lead) => acknowledge(services, lead, id),
      report: (id, lead) => reportProgress(services, lead, id, someReport),
      propose: (id, lead) => proposeCompletion(services, lead, id, proposal),
      accept: (id) => acceptCompletion(services, office, id, { quality: 'good', remark: null }),
      return: (id) => returnCompletion(services, office, id, { reason: 'Thiếu' }),
      raise: (id, lead) => raiseDifficulty(services, lead, id, { text: 'Vướng', proposal: null }),
      april: (id) => space.amend(id, { kind: 'deadline', on: '2026-04-30', words: null }),
      june: (id) => space.amend(id, { kind: 'deadline', on: '2026-06-30', words: 'tháng 6' }),
      toHealth: (id) => space.amend(id, { kind: 'lead', organizationId: healthId }),
      back: async (id) => space.amend(id, { kind: 'lead', organizationId: await space.organization('Sở Tài chính') }),
      reword: (id) => space.amend(id, { kind: 'wording', wording: 'Nội dung mới' }),
      cancel: (id) => space.amend(id, { kind: 'cancel', on: '2026-03-02' }),
    }
    const story = fc.array(fc.constantFrom(...Object.keys(moves)), { minLength: 3, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(story, async (names) => {
        const id = await space.assignOne('2026-03-31')
        for (const name of names) {
          const { lead } = await page(office, id)
          const outcome = await codeOf(
            moves[name]?.(id, people.get(lead.id) ?? finance) ?? Promise.resolve(notExpected()),
          )
          expect([
            'done',
            'assignment_completed',
            'assignment_cancelled',
            'awaiting_confirmation',
            'not_awaiting_confirmation',
            'confirm_before_new_lead',
          ]).toContain(outcome)
        }
      }),
      { numRuns: 25, seed: 20260302 },
    )
    expect(await space.inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
  }, 60_000)

  it('a deadline moved behind the back of the events is found', async () => {
    const id = await space.assignOne('2026-03-31')
    await space.inSpace((trx) => tamperDeadline(trx, space.tenantId, id, '2026-12-31'))
    expect(await space.inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([id])
  })
})
