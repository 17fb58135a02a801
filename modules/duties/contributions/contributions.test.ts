import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DomainError } from '../../../platform/errors.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { checkStoredStates } from '../check-stored-states/check-stored-states.ts'
import { showAssignment } from '../show-assignment/show-assignment.ts'
import { showOverview } from '../show-overview/show-overview.ts'
import { withDuties } from '../testing/with-duties.ts'
import { askContribution } from './ask-contribution/ask-contribution.ts'
import { dropContribution } from './drop-contribution/drop-contribution.ts'
import { giveContribution } from './give-contribution/give-contribution.ts'
import { returnContribution } from './return-contribution/return-contribution.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let finance: Actor
let health: Actor
let other: Actor
let healthId: string
beforeAll(async () => {
  space = await open()
  finance = await space.actor('specialist', 'Sở Tài chính')
  health = await space.actor('specialist', 'Sở Y tế')
  other = await space.actor('agency_leader', 'Sở Xây dựng')
  healthId = await space.organization('Sở Y tế')
})
afterAll(() => space.close())

const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => error.code,
  )
const page = (actor: Actor, id: string) => showAssignment(space.services, actor, id)

async function asked(dueOn: string | null = '2026-03-15') {
  on('2026-03-02')
  const id = await space.assignOne('2026-03-31', { coordinators: ['Sở Y tế', 'Sở Xây dựng'] })
  await askContribution(space.services, finance, id, { organizationId: healthId, request: 'Số liệu trạm y tế', dueOn })
  const [contribution] = (await page(finance, id)).contributions
  return { id, contributionId: contribution?.id ?? '' }
}

it('a coordinator is asked, gives, is asked for more, gives again', async () => {
  const { id, contributionId } = await asked()
  expect((await page(health, id)).contributions).toMatchObject([
    { request: 'Số liệu trạm y tế', stage: 'asked', isLate: false, may: { give: true, return: false, drop: false } },
  ])
  await giveContribution(space.services, health, contributionId, { text: 'Có 30 trạm', fileIds: [] })
  expect((await page(finance, id)).state).toMatchObject({ openContributionCount: 0, contributionDueOn: null })
  const more = { reason: 'Thiếu 2 xã', dueOn: '2026-03-20' }
  await returnContribution(space.services, finance, contributionId, more)
  expect((await page(finance, id)).contributions).toMatchObject([
    { stage: 'asked', dueOn: '2026-03-20', returnCount: 1, givenText: 'Có 30 trạm' },
  ])
  await giveContribution(space.services, health, contributionId, { text: 'Đủ 32 trạm', fileIds: [] })
  const shown = await page(finance, id)
  expect(shown.contributions).toMatchObject([{ stage: 'given', givenText: 'Đủ 32 trạm' }])
  expect(shown.timeline.map(({ kind }) => kind)).toEqual([
    'assigned',
    'contribution_asked',
    'contribution_given',
    'contribution_returned',
    'contribution_given',
  ])
})

it('a late one is visible as what holds the lead up', async () => {
  const { id } = await asked('2026-03-10')
  on('2026-04-02')
  expect((await page(finance, id)).contributions).toMatchObject([{ isLate: true }])
  const { red } = await showOverview(space.services, space.office, null)
  const line = red.items.find(({ assignmentId }) => assignmentId === id)
  expect(line).toMatchObject({ levelToDecide: 'coordinator', waitingFor: 'Sở Y tế' })
})

it('only the coordinator gives, only the lead takes back, each once', async () => {
  const { id, contributionId } = await asked()
  const given = { text: 'Thay mặt', fileIds: [] }
  for (const actor of [finance, other, space.office])
    expect(await codeOf(giveContribution(space.services, actor, contributionId, given))).toBe('not_allowed')
  expect(await codeOf(returnContribution(space.services, finance, contributionId, { reason: 'x', dueOn: null }))).toBe(
    'contribution_over',
  )
  expect(await codeOf(dropContribution(space.services, health, contributionId, { reason: null }))).toBe('not_allowed')
  const both = [1, 2].map(() => codeOf(giveContribution(space.services, health, contributionId, given)))
  expect((await Promise.all(both)).toSorted()).toEqual(['contribution_over', 'done'])
  expect((await page(finance, id)).state.openContributionCount).toBe(0)
})

it('dropped, nobody waits for it', async () => {
  const { id, contributionId } = await asked()
  await dropContribution(space.services, finance, contributionId, { reason: 'Đã có số liệu' })
  expect((await page(finance, id)).state).toMatchObject({ openContributionCount: 0, contributionDueOn: null })
  expect(await codeOf(giveContribution(space.services, health, contributionId, { text: 'Muộn', fileIds: [] }))).toBe(
    'contribution_over',
  )
})

it('asked of who does not coordinate, or after the deadline, is refused', async () => {
  const { id } = await asked()
  const homeAffairs = await space.organization('Sở Nội vụ')
  const request = 'Số liệu'
  expect(
    await codeOf(askContribution(space.services, finance, id, { organizationId: homeAffairs, request, dueOn: null })),
  ).toBe('not_a_coordinator')
  expect(
    await codeOf(
      askContribution(space.services, finance, id, { organizationId: healthId, request, dueOn: '2026-04-01' }),
    ),
  ).toBe('contribution_after_deadline')
  expect(
    await codeOf(askContribution(space.services, health, id, { organizationId: healthId, request, dueOn: null })),
  ).toBe('not_allowed')
})

it('afterwards what is stored is what the events say', async () => {
  expect(await space.inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
})
