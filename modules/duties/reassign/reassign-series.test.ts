import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DomainError } from '../../../platform/errors.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { acceptCompletion } from '../accept-completion/accept-completion.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import { checkStoredStates } from '../check-stored-states/check-stored-states.ts'
import { decideRequest } from '../decide-request/decide-request.ts'
import { listInstances } from '../list-instances/list-instances.ts'
import { pauseAssignment } from '../pause-assignment/pause-assignment.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { recallAssignment } from '../recall-assignment/recall-assignment.ts'
import { refuseAssignment } from '../refuse-assignment/refuse-assignment.ts'
import { resumeAssignment } from '../resume-assignment/resume-assignment.ts'
import { returnCompletion } from '../return-completion/return-completion.ts'
import { openInstances } from '../series/open-instances.ts'
import { showAssignment } from '../show-assignment/show-assignment.ts'
import { findAudited, findNotices } from '../testing/duty-test-store.ts'
import { someEvidence, withDuties } from '../testing/with-duties.ts'
import { reassign } from './reassign.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
const agencies = ['Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng'] as const
type Agency = (typeof agencies)[number]
let space: Awaited<ReturnType<typeof open>>
const people = new Map<Agency, { actor: Actor; id: string }>()
beforeAll(async () => {
  space = await open()
  for (const name of agencies)
    people.set(name, { actor: await space.actor('agency_leader', name), id: await space.organization(name) })
})
afterAll(() => space.close())

const at = (name: Agency) => people.get(name) ?? { actor: space.office, id: '' }
const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)
const reason = 'Theo chức năng mới'
const proposal = { summary: 'Đã báo cáo', evidence: someEvidence }
const stored = () => space.inSpace((trx) => checkStoredStates(trx, space.tenantId))
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => error.code,
  )
const give = (id: string, name: Agency) =>
  reassign(space.services, space.office, id, { organizationId: at(name).id, reason })
const page = (id: string) => showAssignment(space.services, space.office, id)

/** A monthly duty of these leads with the periods it has opened by May, the oldest first. */
async function series(...leads: Agency[]) {
  on('2026-03-02')
  const deadline = { kind: 'recurrence', on: null, recurrence: 'monthly', day: null } as const
  const { assignments } = await space.assign([{ deadline, leads, coordinators: ['Sở Nội vụ'] }])
  for (const day of ['2026-03-02', '2026-04-20', '2026-05-20']) {
    on(day)
    await openInstances(space.services, space.tenantId, day)
  }
  const instancesOf = async (id: string) => {
    const { items } = await listInstances(space.services, space.office, id, { limit: 50 })
    return items.toReversed().map((item) => item.id)
  }
  return Promise.all(assignments.map(async ({ id }) => ({ id, instances: await instancesOf(id) })))
}
async function oneSeries() {
  const [one] = await series('Sở Tài chính')
  if (!one) throw new Error('nothing was assigned')
  return one
}
const leadsOf = async (ids: readonly string[]) => (await Promise.all(ids.map(page))).map(({ lead }) => lead.name)
const noticesOf = async (person: Actor, kind: string) =>
  (await space.inSpace((trx) => findNotices(trx, space.tenantId, person.personId))).filter((one) => one.kind === kind)

describe('a series given to another lead', () => {
  it('takes what it has open along; what is accepted or waits for the office stays whose it was', async () => {
    const { id, instances } = await oneSeries()
    const [accepted = '', proposed = '', working = '', waiting = ''] = instances
    const { actor } = at('Sở Tài chính')
    await proposeCompletion(space.services, actor, accepted, proposal)
    await acceptCompletion(space.services, space.office, accepted, { quality: 'good', remark: null })
    await proposeCompletion(space.services, actor, proposed, proposal)
    await acknowledge(space.services, actor, working)
    const before = (await noticesOf(at('Sở Y tế').actor, 'duties_assigned')).length
    await give(id, 'Sở Y tế')
    expect(await leadsOf([id, ...instances])).toEqual(['Sở Y tế', 'Sở Tài chính', 'Sở Tài chính', 'Sở Y tế', 'Sở Y tế'])
    const shown = await page(working)
    expect(shown.state).toMatchObject({ stage: 'awaiting_acknowledgement' })
    expect(shown.timeline.at(-1)).toMatchObject({
      kind: 'lead_changed',
      details: { carriedBy: id, text: reason, fromName: 'Sở Tài chính', toName: 'Sở Y tế' },
    })
    for (const one of [id, working, waiting])
      expect((await space.inSpace((trx) => findAudited(trx, space.tenantId, one))).at(-1)).toBe(
        'assignment_lead_changed',
      )
    const told = (await noticesOf(at('Sở Y tế').actor, 'duties_assigned')).slice(before)
    expect(told.map(({ title }) => title)).toEqual([
      'Văn phòng giao chủ trì nhiệm vụ 1, trước do Sở Tài chính chủ trì, kèm 2 kỳ chưa xong',
    ])
    expect((await noticesOf(actor, 'lead_changed')).map(({ link }) => link)).toEqual([`/nhiem-vu/${id}`])
    await acknowledge(space.services, at('Sở Y tế').actor, working)
    expect(await codeOf(acknowledge(space.services, actor, waiting))).toBe('not_allowed')
    expect(await stored()).toEqual([])
  })

  it('leaves a period that was given to a third agency, and takes a paused one along as paused', async () => {
    const { id, instances } = await oneSeries()
    const [, , paused = '', third = ''] = instances
    await give(third, 'Sở Xây dựng')
    await pauseAssignment(space.services, space.office, paused, { reason })
    await give(id, 'Sở Y tế')
    expect(await leadsOf([paused, third])).toEqual(['Sở Y tế', 'Sở Xây dựng'])
    await resumeAssignment(space.services, space.office, paused, { to: null, reason: null })
    expect((await page(paused)).state.stage).toBe('awaiting_acknowledgement')
    expect(await stored()).toEqual([])
  })

  it('by an amending directive, or because it was given to the wrong agency, alike', async () => {
    const amended = await oneSeries()
    await space.amend(amended.id, { kind: 'lead', organizationId: at('Sở Y tế').id })
    expect(await leadsOf(amended.instances)).toEqual(Array(4).fill('Sở Y tế'))
    expect((await page(amended.instances[3] ?? '')).timeline.at(-1)?.details).toMatchObject({
      directiveNumber: '9/CT-UBND',
      carriedBy: amended.id,
    })
    const refused = await oneSeries()
    const wish = { reason: 'Không thuộc lĩnh vực', suggestedOrganizationId: at('Sở Y tế').id }
    await refuseAssignment(space.services, at('Sở Tài chính').actor, refused.id, wish)
    await pauseAssignment(space.services, space.office, refused.id, { reason })
    const decision = { decision: 'give_to_another', organizationId: at('Sở Y tế').id, reason: null } as const
    await decideRequest(space.services, space.office, refused.id, decision)
    expect(await leadsOf([refused.id, ...refused.instances])).toEqual(Array(5).fill('Sở Y tế'))
    expect((await page(refused.id)).state).toMatchObject({ stage: 'paused', openRequest: null })
    expect(await stored()).toEqual([])
  })

  it('never makes an agency lead a duty, or a period of it, twice, also when two decide at once', async () => {
    const [finance, health] = await series('Sở Tài chính', 'Sở Y tế')
    const [mine, theirs] = [finance, health].map((one) => ({ id: one?.id ?? '', instances: one?.instances ?? [] }))
    expect(await codeOf(give(mine?.id ?? '', 'Sở Y tế'))).toMatch('lead_already_assigned')
    const last = [mine?.instances[3] ?? '', theirs?.instances[3] ?? '']
    const leads = await leadsOf(last)
    expect(await codeOf(give(last[leads.indexOf('Sở Tài chính')] ?? '', 'Sở Y tế'))).toBe('lead_already_assigned')
    const both = await Promise.all([mine, theirs].map((one) => codeOf(give(one?.id ?? '', 'Sở Xây dựng'))))
    expect(both.toSorted()).toEqual(['done', 'lead_already_assigned'])
    const alone = await oneSeries()
    const [period = ''] = alone.instances
    await Promise.all([codeOf(give(period, 'Sở Xây dựng')), codeOf(give(alone.id, 'Sở Y tế'))])
    expect((await leadsOf([period]))[0]).toMatch(/^Sở (Xây dựng|Y tế)$/)
    expect(await stored()).toEqual([])
  })
})

it('a series paused, taken up again and recalled takes its periods along and tells its lead once each time', async () => {
  const { id, instances } = await oneSeries()
  const { actor } = at('Sở Tài chính')
  const stages = async () => (await Promise.all(instances.map(page))).map(({ state }) => state.stage)
  const [done = ''] = instances
  await proposeCompletion(space.services, actor, done, proposal)
  await acceptCompletion(space.services, space.office, done, { quality: 'good', remark: null })
  for (const [kind, stage, move] of [
    ['assignment_paused', 'paused', () => pauseAssignment(space.services, space.office, id, { reason })],
    [
      'assignment_resumed',
      'awaiting_acknowledgement',
      () => resumeAssignment(space.services, space.office, id, { to: null, reason: null }),
    ],
    ['assignment_recalled', 'recalled', () => recallAssignment(space.services, space.office, id, { reason })],
  ] as const) {
    const before = (await noticesOf(actor, kind)).length
    await move()
    expect(await stages()).toEqual(['completed', stage, stage, stage])
    expect((await noticesOf(actor, kind)).slice(before).map(({ link }) => link)).toEqual([`/nhiem-vu/${id}`])
  }
  expect(await stored()).toEqual([])
})

const agency = fc.constantFrom(...agencies)
/** 0: the series; else one of its instances */
const anySteps = fc.array(
  fc.oneof(
    fc.record({ agency, of: fc.constant(0), move: fc.constantFrom('reassign', 'reassign', 'pause', 'resume') }),
    fc.record({
      agency,
      of: fc.integer({ min: 1, max: 4 }),
      move: fc.constantFrom('reassign', 'pause', 'resume', 'acknowledge', 'propose', 'accept', 'return', 'recall'),
    }),
  ),
  { minLength: 3, maxLength: 12 },
)

function play(ids: readonly string[], step: { move: string; agency: Agency; of: number }): Promise<unknown> {
  const { services, office } = space
  const id = ids[step.of] ?? ''
  const { actor } = at(step.agency)
  const moves: Record<string, () => Promise<unknown>> = {
    reassign: () => give(id, step.agency),
    pause: () => pauseAssignment(services, office, id, { reason }),
    resume: () => resumeAssignment(services, office, id, { to: null, reason: null }),
    acknowledge: () => acknowledge(services, actor, id),
    propose: () => proposeCompletion(services, actor, id, proposal),
    accept: () => acceptCompletion(services, office, id, { quality: 'good', remark: null }),
    return: () => returnCompletion(services, office, id, { reason }),
    recall: () => recallAssignment(services, office, id, { reason }),
  }
  return (moves[step.move] ?? Promise.reject)()
}

it('whatever is done to a series and its periods, what is stored is what the events say', {
  timeout: 120_000,
}, async () => {
  let reassigned = 0
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const { id, instances } = await oneSeries()
      for (const step of steps) {
        const before = await Promise.all([id, ...instances].map(page))
        const formerId = before[0]?.lead.id
        try {
          await play([id, ...instances], step)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
          continue
        }
        if (step.move !== 'reassign' || step.of !== 0) continue
        reassigned += 1
        for (const { id: instance, lead, state } of before.slice(1)) {
          const goes =
            lead.id === formerId && ['awaiting_acknowledgement', 'in_progress', 'paused'].includes(state.stage)
          expect((await page(instance)).lead.id).toBe(goes ? at(step.agency).id : lead.id)
        }
      }
      expect(await stored()).toEqual([])
    }),
    { numRuns: 12 },
  )
  expect(reassigned).toBeGreaterThan(0)
})
