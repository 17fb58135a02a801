import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DomainError } from '../../platform/errors.ts'
import { openTestSpace } from '../../tests/support/test-space.ts'
import { storeBytes } from '../files/index.ts'
import { acceptCompletion } from './accept-completion/accept-completion.ts'
import { acknowledge } from './acknowledge/acknowledge.ts'
import { addStep } from './add-step/add-step.ts'
import { changeStep } from './change-step/change-step.ts'
import { checkStoredStates } from './check-stored-states/check-stored-states.ts'
import { mayReadDutyFile } from './may-read-duty-file.ts'
import { proposeCompletion } from './propose-completion/propose-completion.ts'
import { reportProgress } from './report-progress/report-progress.ts'
import { returnCompletion } from './return-completion/return-completion.ts'
import { showAssignment } from './show-assignment/show-assignment.ts'
import { findAudited, findNotices, tamper } from './testing/duty-test-store.ts'
import { someEvidence, someReport, withDuties } from './testing/with-duties.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  space = await open()
})
afterAll(() => space.close())

const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => error.code,
  )
const proposal = { summary: 'Đã ban hành báo cáo', evidence: someEvidence }

describe('the life of an assignment', () => {
  it('goes from issue over a return to a late acceptance, each trace in its place', async () => {
    on('2026-03-02')
    const { services, office } = space
    const specialist = await space.actor('specialist', 'Sở Tài chính')
    const helper = await space.actor('specialist', 'Sở Y tế')
    const id = await space.assignOne('2026-03-10', { coordinators: ['Sở Y tế', 'Sở Tài chính'] })
    expect(await space.inSpace((trx) => findNotices(trx, space.tenantId, specialist.personId))).toEqual([
      {
        kind: 'duties_assigned',
        title: expect.stringMatching(/^Được giao chủ trì 1 nhiệm vụ tại văn bản số \d+\/CT-UBND$/),
        link: `/nhiem-vu/${id}`,
      },
    ])
    expect(await space.inSpace((trx) => findNotices(trx, space.tenantId, helper.personId))).toMatchObject([
      { kind: 'duties_to_coordinate' },
    ])

    const first = await acknowledge(services, specialist, id)
    expect(first).toMatchObject({ version: 2, state: { stage: 'in_progress', display: 'on_time', daysLeft: 8 } })
    expect(await acknowledge(services, specialist, id)).toMatchObject({ version: 2 })

    const step = await addStep(services, specialist, id, { title: 'Dự thảo báo cáo', dueOn: '2026-03-05' })
    await changeStep(services, specialist, id, step.id, { done: true })
    const bytes = Buffer.from('bản chụp')
    const fileId = await space.inSpace((trx) =>
      storeBytes(services, trx, specialist, { name: 'anh.png', mediaType: 'image/png', bytes }),
    )
    await reportProgress(services, specialist, id, { ...someReport, product: 'Dự thảo', fileIds: [fileId] })

    on('2026-03-09')
    const proposed = await proposeCompletion(services, specialist, id, proposal)
    expect(proposed).toMatchObject({
      state: { display: 'awaiting_confirmation', turn: 'office' },
      may: { accept: false, proposeCompletion: false },
    })
    on('2026-03-11')
    const sentBack = await returnCompletion(services, office, id, { reason: 'Thiếu số liệu quý I' })
    expect(sentBack.state).toMatchObject({
      display: 'overdue',
      class: 'in_progress_overdue',
      daysLate: 1,
      returnCount: 1,
    })
    on('2026-03-13')
    await proposeCompletion(services, specialist, id, { ...proposal, summary: 'Đã bổ sung' })
    on('2026-03-20')
    const accepted = await acceptCompletion(services, office, id, { quality: 'good', remark: 'Đầy đủ' })
    expect(accepted.state).toMatchObject({
      class: 'completed_late',
      display: 'completed_late',
      daysLate: 3,
      completedOn: '2026-03-13',
      quality: 'good',
    })

    on('2026-06-01')
    const page = await showAssignment(services, specialist, id)
    expect(page).toMatchObject({
      quote: 'Giao Sở Tài chính chủ trì, phối hợp với các sở rà soát dự toán',
      coordinators: [{ organization: { name: 'Sở Y tế' } }],
      state: { class: 'completed_late', daysLate: 3, stage: 'completed' },
      officeDaysInAll: 9,
      steps: [{ title: 'Dự thảo báo cáo', doneAt: expect.any(String) }],
      evidence: [{ documentNumber: '12/BC-STC', issuer: 'Sở Tài chính', kind: 'completion_proposed' }],
      may: {
        acknowledge: false,
        changeSteps: false,
        reportProgress: false,
        raiseDifficulty: false,
        proposeCompletion: false,
        accept: false,
        return: false,
      },
    })
    expect(page.timeline.map((event) => event.kind)).toEqual([
      'assigned',
      'acknowledged',
      'step_added',
      'step_done',
      'progress_reported',
      'completion_proposed',
      'completion_returned',
      'completion_proposed',
      'completion_accepted',
    ])
    expect(page.timeline[4]).toMatchObject({
      actorName: specialist.fullName,
      organization: { name: 'Sở Tài chính' },
      details: { text: 'Đã họp các đơn vị', product: 'Dự thảo' },
      evidence: [{ file: { id: fileId, name: 'anh.png' } }],
    })
    expect(page.timeline[6]).toMatchObject({ details: { text: 'Thiếu số liệu quý I' } })
    expect(await space.inSpace((trx) => findAudited(trx, space.tenantId, id))).toEqual([
      'assignment_acknowledged',
      'step_added',
      'step_changed',
      'progress_reported',
      'completion_proposed',
      'completion_returned',
      'completion_proposed',
      'completion_accepted',
    ])
    const told = (await space.inSpace((trx) => findNotices(trx, space.tenantId, specialist.personId))).map(
      ({ kind }) => kind,
    )
    expect(told).toEqual(['duties_assigned', 'completion_returned', 'completion_accepted'])
    const outsider = await space.actor('specialist', 'Sở Xây dựng')
    const reads = (actor: typeof helper) => space.inSpace((trx) => mayReadDutyFile(trx, actor, fileId))
    expect([await reads(helper), await reads(office), await reads(outsider)]).toEqual([true, true, false])
  })

  it('is acknowledged by whoever starts working on it', async () => {
    on('2026-03-02')
    const specialist = await space.actor('specialist', 'Sở Tài chính')
    const id = await space.assignOne(null)
    expect(await reportProgress(space.services, specialist, id, someReport)).toMatchObject({
      state: { stage: 'in_progress', display: 'no_deadline' },
    })
    const page = await showAssignment(space.services, specialist, id)
    expect(page.timeline.map(({ kind, details }) => [kind, details.implied ?? false])).toEqual([
      ['assigned', false],
      ['acknowledged', true],
      ['progress_reported', false],
    ])
  })
})

it('a machine whose clock runs behind cannot reorder a history', async () => {
  const leader = await space.actor('agency_leader', 'Sở Tài chính')
  on('2026-03-05')
  const id = await space.assignOne('2026-03-05')
  await reportProgress(space.services, leader, id, someReport)
  on('2026-03-04')
  const moved = await proposeCompletion(space.services, leader, id, proposal)
  expect(moved.state).toMatchObject({ stage: 'awaiting_confirmation', proposedOn: '2026-03-05' })
  const { timeline } = await showAssignment(space.services, leader, id)
  expect(timeline.map(({ kind }) => kind)).toEqual([
    'assigned',
    'acknowledged',
    'progress_reported',
    'completion_proposed',
  ])
})

describe('what is refused', () => {
  it('a stranger finds nothing, a reader may do nothing', async () => {
    const id = await space.assignOne('2026-04-01')
    const stranger = await space.actor('specialist', 'Sở Xây dựng')
    expect(await codeOf(showAssignment(space.services, stranger, id))).toBe('assignment_not_found')
    expect(await codeOf(reportProgress(space.services, stranger, id, someReport))).toBe('assignment_not_found')
    for (const reader of [await space.actor('viewer'), await space.actor('committee_leader'), space.office])
      expect(await codeOf(reportProgress(space.services, reader, id, someReport))).toBe('not_allowed')
    const follower = await space.actor('focal_point', 'Sở Tài chính')
    expect(await codeOf(proposeCompletion(space.services, follower, id, proposal))).toBe('not_allowed')
  })

  it('a move at the wrong stage says what to do next', async () => {
    on('2026-03-05')
    const { services, office } = space
    const leader = await space.actor('agency_leader', 'Sở Tài chính')
    const id = await space.assignOne('2026-04-01')
    expect(await codeOf(acceptCompletion(services, office, id, { quality: 'good', remark: null }))).toBe(
      'not_awaiting_confirmation',
    )
    await proposeCompletion(services, leader, id, proposal)
    expect(await codeOf(reportProgress(services, leader, id, someReport))).toBe('awaiting_confirmation')
    expect(await codeOf(returnCompletion(services, office, id, { reason: 'x' }, 1))).toBe('version_conflict')
    await acceptCompletion(services, office, id, { quality: 'excellent', remark: null })
    expect(await codeOf(addStep(services, leader, id, { title: 'Thêm', dueOn: null }))).toBe('assignment_completed')
  })

  it('a step after the deadline, a document of tomorrow, somebody else’s file', async () => {
    on('2026-03-05')
    const { services } = space
    const leader = await space.actor('agency_leader', 'Sở Tài chính')
    const id = await space.assignOne('2026-04-01')
    expect(await codeOf(addStep(services, leader, id, { title: 'Bước', dueOn: '2026-04-02' }))).toBe(
      'step_after_deadline',
    )
    const tomorrow = [{ ...someEvidence[0], issuedOn: '2026-03-06' }] as typeof someEvidence
    expect(await codeOf(proposeCompletion(services, leader, id, { summary: 'x', evidence: tomorrow }))).toBe(
      'evidence_in_future',
    )
    const bytes = Buffer.from('x')
    const foreign = await space.inSpace((trx) =>
      storeBytes(services, trx, space.office, { name: 'a.pdf', mediaType: 'application/pdf', bytes }),
    )
    expect(await codeOf(reportProgress(services, leader, id, { ...someReport, fileIds: [foreign] }))).toBe(
      'file_not_yours',
    )
    expect(await showAssignment(services, leader, id)).toMatchObject({
      version: 1,
      state: { stage: 'awaiting_acknowledgement' },
    })
  })
})

describe('who did the work cannot accept it', () => {
  it('not with two hats, not after changing the hat', async () => {
    on('2026-03-05')
    const { services, office } = space
    const specialist = await space.actor('specialist', 'Sở Tài chính')
    const id = await space.assignOne('2026-04-01')
    await reportProgress(services, specialist, id, someReport)
    const leader = await space.actor('agency_leader', 'Sở Tài chính')
    await proposeCompletion(services, leader, id, proposal)
    const officePosting = office.postings[0] as (typeof office.postings)[number]
    const twoHats = { ...leader, postings: [...leader.postings, officePosting] }
    const newHat = { ...specialist, postings: [officePosting] }
    for (const actor of [twoHats, newHat]) {
      expect((await showAssignment(services, actor, id)).may).toMatchObject({ accept: false, return: false })
      expect(await codeOf(acceptCompletion(services, actor, id, { quality: 'good', remark: null }))).toBe('own_work')
      expect(await codeOf(returnCompletion(services, actor, id, { reason: 'x' }))).toBe('own_work')
    }
    expect((await showAssignment(services, office, id)).may).toMatchObject({ accept: true, return: true })
  })
})

describe('two people at once', () => {
  it('of two acceptances and a return one wins, the others are told so', async () => {
    on('2026-03-05')
    const { services } = space
    const leader = await space.actor('agency_leader', 'Sở Tài chính')
    const id = await space.assignOne('2026-04-01')
    await proposeCompletion(services, leader, id, proposal)
    const [first, second, third] = [
      await space.actor('office'),
      await space.actor('office'),
      await space.actor('office'),
    ]
    const answers = await Promise.all([
      codeOf(acceptCompletion(services, first, id, { quality: 'good', remark: null })),
      codeOf(acceptCompletion(services, second, id, { quality: 'excellent', remark: null })),
      codeOf(returnCompletion(services, third, id, { reason: 'Chưa đủ' })),
    ])
    expect(answers.toSorted()).toEqual(['done', 'not_awaiting_confirmation', 'not_awaiting_confirmation'])
    const { timeline } = await showAssignment(services, leader, id)
    expect(
      timeline.filter(({ kind }) => kind === 'completion_accepted' || kind === 'completion_returned'),
    ).toHaveLength(1)
  })

  it('ten reports at once are all kept, in order', async () => {
    on('2026-03-05')
    const leader = await space.actor('agency_leader', 'Sở Tài chính')
    const id = await space.assignOne('2026-04-01')
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        reportProgress(space.services, leader, id, { ...someReport, done: `Lần ${i}` }),
      ),
    )
    const page = await showAssignment(space.services, leader, id)
    expect(page.timeline.map(({ kind }) => kind)).toEqual([
      'assigned',
      'acknowledged',
      ...Array(10).fill('progress_reported'),
    ])
    expect(page).toMatchObject({ version: 11, lastReportText: page.timeline.at(-1)?.details.text })
  })
})

it('stored states agree with the events, and a changed one is found', async () => {
  const check = () => space.inSpace((trx) => checkStoredStates(trx, space.tenantId))
  expect(await check()).toEqual([])
  const id = await space.assignOne('2026-04-01')
  await space.inSpace((trx) => tamper(trx, space.tenantId, id))
  expect(await check()).toEqual([id])
})
