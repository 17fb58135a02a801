import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DomainError } from '../../platform/errors.ts'
import { openTestSpace } from '../../tests/support/test-space.ts'
import type { Actor } from '../access/index.ts'
import { acceptCompletion } from './accept-completion/accept-completion.ts'
import { acknowledge } from './acknowledge/acknowledge.ts'
import { checkStoredStates } from './check-stored-states/check-stored-states.ts'
import { decideRequest } from './decide-request/decide-request.ts'
import { extendDeadline } from './extend-deadline/extend-deadline.ts'
import { listAssignments } from './list-assignments/list-assignments.ts'
import { pauseAssignment } from './pause-assignment/pause-assignment.ts'
import { proposeCompletion } from './propose-completion/propose-completion.ts'
import { reassign } from './reassign/reassign.ts'
import { recallAssignment } from './recall-assignment/recall-assignment.ts'
import { refuseAssignment } from './refuse-assignment/refuse-assignment.ts'
import { reopenAssignment } from './reopen-assignment/reopen-assignment.ts'
import { reportProgress } from './report-progress/report-progress.ts'
import { requestExtension } from './request-extension/request-extension.ts'
import { resumeAssignment } from './resume-assignment/resume-assignment.ts'
import { showAssignment } from './show-assignment/show-assignment.ts'
import { findAudited, findNotices } from './testing/duty-test-store.ts'
import { someEvidence, someReport, withDuties } from './testing/with-duties.ts'
import { withdrawProposal } from './withdraw-proposal/withdraw-proposal.ts'
import { withdrawRequest } from './withdraw-request/withdraw-request.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let finance: Actor
let health: Actor
let leader: Actor
let healthId: string
let financeId: string
beforeAll(async () => {
  space = await open()
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  health = await space.actor('agency_leader', 'Sở Y tế')
  leader = await space.actor('committee_leader')
  healthId = await space.organization('Sở Y tế')
  financeId = await space.organization('Sở Tài chính')
})
afterAll(() => space.close())

const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => error.code,
  )
const page = (actor: Actor, id: string) => showAssignment(space.services, actor, id)
const noticesOf = async (person: Actor, id: string) =>
  (await space.inSpace((trx) => findNotices(trx, space.tenantId, person.personId)))
    .filter(({ link }) => link.includes(id))
    .map(({ title }) => title)
const reason = 'Chờ hướng dẫn của Bộ Tài chính'
const ask = (id: string, to: string, actor = finance) => requestExtension(space.services, actor, id, { to, reason })
const grant = (id: string, to: string, actor = space.office) =>
  decideRequest(space.services, actor, id, { decision: 'grant_extension', to, reason: null })

describe('an extension', () => {
  it('is asked for, waits, is granted; every deadline stays readable and is counted', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    on('2026-03-20')
    const asked = await ask(id, '2026-04-30')
    expect(asked.state).toMatchObject({
      openRequest: 'extension',
      requestedOn: '2026-03-20',
      requestApprover: 'office',
    })
    expect(await noticesOf(space.office, id)).toContain('Sở Tài chính đề nghị gia hạn nhiệm vụ 1 đến 30/4/2026')
    on('2026-04-03')
    const waiting = await page(space.office, id)
    expect(waiting.state).toMatchObject({ class: 'in_progress_overdue', daysLate: 3, officeDays: 14 })
    expect(waiting.request).toEqual({
      kind: 'extension',
      reason,
      proposedOn: '2026-04-30',
      suggestedOrganizationId: null,
      suggestedName: null,
    })
    expect(waiting.may).toMatchObject({ decideRequest: true, requestExtension: false, withdrawRequest: false })
    await grant(id, '2026-04-25')
    const shown = await page(finance, id)
    expect(shown.state).toMatchObject({
      class: 'in_progress_on_time',
      daysLate: 0,
      openRequest: null,
      extensionCount: 1,
      officeDays: null,
    })
    expect(shown).toMatchObject({
      originalDeadlineOn: '2026-03-31',
      deadline: { on: '2026-04-25' },
      officeDaysInAll: 14,
      deadlineHistory: [
        { on: '2026-03-31', until: '2026-04-03', ground: 'directive' },
        { on: '2026-04-25', until: null, ground: 'extension' },
      ],
    })
    expect(await noticesOf(finance, id)).toContain('Văn phòng gia hạn nhiệm vụ 1 đến 25/4/2026')
    expect(await space.inSpace((trx) => findAudited(trx, space.tenantId, id))).toEqual([
      'extension_requested',
      'extension_granted',
    ])
  })

  it('a second one is decided by a leader of the committee, a third is refused', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    await ask(id, '2026-04-30')
    await grant(id, '2026-04-30')
    await ask(id, '2026-05-31')
    expect((await page(space.office, id)).state.requestApprover).toBe('committee_leader')
    expect(await codeOf(grant(id, '2026-05-31'))).toBe('not_allowed')
    await grant(id, '2026-05-31', leader)
    expect(await codeOf(ask(id, '2026-06-30'))).toBe('extensions_used_up')
    expect(await codeOf(extendDeadline(space.services, space.office, id, { to: '2026-06-30', reason }))).toBe(
      'extensions_used_up',
    )
    expect((await page(finance, id)).state.extensionCount).toBe(2)
  })

  it('declined, the deadline stays; withdrawn, nothing waits', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    await ask(id, '2026-04-30')
    await decideRequest(space.services, space.office, id, { decision: 'decline', reason: 'Không đủ căn cứ' })
    await ask(id, '2026-04-15')
    await withdrawRequest(space.services, finance, id)
    const shown = await page(finance, id)
    expect(shown).toMatchObject({ deadline: { on: '2026-03-31' }, originalDeadlineOn: null, request: null })
    expect(shown.state).toMatchObject({ extensionCount: 0, openRequest: null })
    expect(shown.timeline.map(({ kind }) => kind)).toEqual([
      'assigned',
      'extension_requested',
      'extension_declined',
      'extension_requested',
      'extension_withdrawn',
    ])
  })

  it.each([
    ['to the same day', '2026-03-31', 'extension_not_later'],
    ['to an earlier day', '2026-03-01', 'extension_not_later'],
  ])('%s is refused', async (_how, to, code) => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    expect(await codeOf(ask(id, to))).toBe(code)
  })

  it('of what has no deadline, by an agency that does not lead, or twice at once, is refused', async () => {
    on('2026-03-02')
    const undated = await space.assignOne(null)
    expect(await codeOf(ask(undated, '2026-04-30'))).toBe('no_deadline_to_extend')
    const id = await space.assignOne('2026-03-31', { coordinators: ['Sở Y tế'] })
    expect(await codeOf(ask(id, '2026-04-30', health))).toBe('not_allowed')
    expect(await codeOf(ask(id, '2026-04-30', space.office))).toBe('not_allowed')
    await ask(id, '2026-04-30')
    expect(await codeOf(ask(id, '2026-05-30'))).toBe('request_open')
    expect(await codeOf(decideRequest(space.services, finance, id, { decision: 'decline', reason }))).toBe(
      'not_allowed',
    )
    const both = [grant(id, '2026-04-30'), grant(id, '2026-04-30')]
    expect((await Promise.all(both.map(codeOf))).toSorted()).toEqual(['done', 'no_open_request'])
  })
})

describe('a duty given to the wrong agency', () => {
  it('stays theirs until the office gives it to the agency it should go to', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    await refuseAssignment(space.services, finance, id, {
      reason: 'Không thuộc lĩnh vực',
      suggestedOrganizationId: healthId,
    })
    const waiting = await page(space.office, id)
    expect(waiting.lead.name).toBe('Sở Tài chính')
    expect(waiting.request).toMatchObject({
      kind: 'refusal',
      suggestedName: 'Sở Y tế',
      suggestedOrganizationId: healthId,
    })
    const give = { decision: 'give_to_another', organizationId: healthId, reason: null } as const
    await decideRequest(space.services, space.office, id, give)
    const shown = await page(health, id)
    expect(shown.lead.name).toBe('Sở Y tế')
    expect(shown.state).toMatchObject({ stage: 'awaiting_acknowledgement', openRequest: null })
    expect(shown.timeline.at(-1)).toMatchObject({
      kind: 'lead_changed',
      details: { isRefusal: true, toName: 'Sở Y tế' },
    })
    expect((await page(finance, id)).may).toMatchObject({ reportProgress: false })
    expect(await noticesOf(health, id)).toContain('Văn phòng giao chủ trì nhiệm vụ 1, trước do Sở Tài chính chủ trì')
  })

  it('is kept when the office says so; an answer of another kind is no answer', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    const refusal = { reason: 'Không thuộc lĩnh vực', suggestedOrganizationId: null }
    await refuseAssignment(space.services, finance, id, refusal)
    expect(await codeOf(grant(id, '2026-04-30'))).toBe('no_open_request')
    await decideRequest(space.services, space.office, id, { decision: 'decline', reason: 'Đúng chức năng của sở' })
    expect((await page(finance, id)).state).toMatchObject({ openRequest: null, stage: 'awaiting_acknowledgement' })
    expect(
      await codeOf(refuseAssignment(space.services, finance, id, { ...refusal, suggestedOrganizationId: financeId })),
    ).toBe('not_themselves')
  })
})

describe('the office steers', () => {
  it('another lead, never two of the same duty', async () => {
    on('2026-03-02')
    const { assignments } = await space.assign([{ leads: ['Sở Tài chính', 'Sở Y tế'] }])
    const mine = assignments.find(({ leadOrganizationId }) => leadOrganizationId === financeId)?.id ?? ''
    expect(await codeOf(reassign(space.services, space.office, mine, { organizationId: healthId, reason }))).toBe(
      'lead_already_assigned',
    )
    const homeAffairs = await space.organization('Sở Nội vụ')
    await reassign(space.services, space.office, mine, { organizationId: homeAffairs, reason })
    const shown = await page(space.office, mine)
    expect(shown.lead.name).toBe('Sở Nội vụ')
    expect(shown.timeline.at(-1)).toMatchObject({ kind: 'lead_changed', details: { text: reason } })
    expect(await codeOf(reassign(space.services, finance, mine, { organizationId: healthId, reason }))).toBe(
      'not_allowed',
    )
  })

  it('two at once to the same agency: one of them leads it', async () => {
    on('2026-03-02')
    const { assignments } = await space.assign([{ leads: ['Sở Tài chính', 'Sở Y tế'] }])
    const organizationId = await space.organization('Sở Xây dựng')
    const both = assignments.map(({ id }) =>
      codeOf(reassign(space.services, space.office, id, { organizationId, reason })),
    )
    expect((await Promise.all(both)).toSorted()).toEqual(['done', 'lead_already_assigned'])
  })

  it('a pause stops the clock, a resumption may make up for the time lost', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    await acknowledge(space.services, finance, id)
    on('2026-03-10')
    await pauseAssignment(space.services, space.office, id, { reason })
    on('2026-04-20')
    const paused = await page(finance, id)
    expect(paused.state).toMatchObject({
      stage: 'paused',
      display: 'paused',
      class: 'in_progress_on_time',
      daysLate: 0,
    })
    expect(await codeOf(reportProgress(space.services, finance, id, someReport))).toBe('assignment_paused')
    const list = await listAssignments(space.services, space.office, { state: 'paused', limit: 50 })
    expect(list.items.map((item) => item.id)).toContain(id)
    const early = { to: '2026-03-30', reason: null }
    expect(await codeOf(resumeAssignment(space.services, space.office, id, early))).toBe('extension_not_later')
    await resumeAssignment(space.services, space.office, id, { to: '2026-05-15', reason: null })
    const shown = await page(finance, id)
    expect(shown.state).toMatchObject({ stage: 'in_progress', class: 'in_progress_on_time', extensionCount: 0 })
    expect(shown.deadlineHistory.map(({ on: day, ground }) => [day, ground])).toEqual([
      ['2026-03-31', 'directive'],
      ['2026-05-15', 'resumption'],
    ])
    expect(await codeOf(resumeAssignment(space.services, space.office, id, { to: null, reason: null }))).toBe(
      'not_paused',
    )
  })

  it('a pause keeps what was late as late as it was', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-10')
    on('2026-03-15')
    await pauseAssignment(space.services, space.office, id, { reason })
    on('2026-06-15')
    expect((await page(finance, id)).state).toMatchObject({ class: 'in_progress_overdue', daysLate: 5 })
    const red = await listAssignments(space.services, space.office, { state: 'red', limit: 50 })
    expect(red.items.map((item) => item.id)).toContain(id)
  })

  it('a recall takes it out of every count, a reopening brings it back', async () => {
    on('2026-03-02')
    const { directiveId, assignments } = await space.assign([{ due: '2026-03-31' }])
    const id = assignments[0]?.id ?? ''
    await acknowledge(space.services, finance, id)
    await recallAssignment(space.services, space.office, id, { reason: 'Giao trùng' })
    const listed = async () =>
      (await listAssignments(space.services, space.office, { directiveId, limit: 50 })).items.length
    expect(await listed()).toBe(0)
    expect((await page(finance, id)).state).toMatchObject({ stage: 'recalled', class: null, display: 'recalled' })
    expect(await codeOf(acknowledge(space.services, finance, id))).toBe('assignment_recalled')
    await reopenAssignment(space.services, space.office, id, { reason: 'Không trùng' })
    expect(await listed()).toBe(1)
    expect((await page(finance, id)).state).toMatchObject({ stage: 'in_progress', reopenCount: 1 })
  })

  it('what was accepted is opened again with the deadline it had', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    await proposeCompletion(space.services, finance, id, { summary: 'Xong', evidence: someEvidence })
    await acceptCompletion(space.services, space.office, id, { quality: 'good', remark: null })
    on('2026-04-05')
    expect(await codeOf(reopenAssignment(space.services, finance, id, { reason }))).toBe('not_allowed')
    await reopenAssignment(space.services, space.office, id, { reason: 'Kết quả chưa đúng' })
    expect((await page(finance, id)).state).toMatchObject({
      stage: 'in_progress',
      class: 'in_progress_overdue',
      quality: null,
      completedOn: null,
    })
  })

  it('a deadline put off unasked counts as an extension', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    await extendDeadline(space.services, space.office, id, { to: '2026-04-15', reason })
    const shown = await page(finance, id)
    expect(shown.state.extensionCount).toBe(1)
    expect(shown.timeline.at(-1)).toMatchObject({ kind: 'extension_granted', details: { isUnasked: true } })
  })
})

describe('two at once', () => {
  it('the second is told that somebody was faster, and nothing is lost', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    const { version } = await page(space.office, id)
    await pauseAssignment(space.services, space.office, id, { reason }, version)
    expect(await codeOf(recallAssignment(space.services, space.office, id, { reason }, version))).toBe(
      'version_conflict',
    )
    expect((await page(space.office, id)).state.stage).toBe('paused')
  })

  it('a proposal taken back is no return', async () => {
    on('2026-03-02')
    const id = await space.assignOne('2026-03-31')
    await proposeCompletion(space.services, finance, id, { summary: 'Xong', evidence: someEvidence })
    await withdrawProposal(space.services, finance, id, { reason: 'Thiếu phụ lục' })
    expect((await page(finance, id)).state).toMatchObject({ stage: 'in_progress', returnCount: 0, proposedOn: null })
    const acceptance = { quality: 'good', remark: null } as const
    expect(await codeOf(acceptCompletion(space.services, space.office, id, acceptance))).toBe(
      'not_awaiting_confirmation',
    )
  })
})

it('afterwards what is stored is what the events say', async () => {
  expect(await space.inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
})
