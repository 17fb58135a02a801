import { afterAll, beforeAll, expect, it } from 'vitest'
import { aChange, headerOn, openReorganizing, type Reorganizing } from '../../../tests/support/reorganizing.ts'
import { loadActor } from '../../access/index.ts'
import { askContribution } from '../contributions/ask-contribution/ask-contribution.ts'
import { giveContribution } from '../contributions/give-contribution/give-contribution.ts'
import { showAssignment } from '../show-assignment/show-assignment.ts'

let space: Reorganizing
beforeAll(async () => {
  space = await openReorganizing()
})
afterAll(() => space.close())

it('what a coordinator owes is owed by who takes over from it, and comes back when that is undone', async () => {
  const { services } = space
  const labour = await space.organization('Sở Lao động')
  const home = await space.organization('Sở Nội vụ')
  const finance = await space.actor('specialist', 'Sở Tài chính')
  const worker = await space.actor('specialist', 'Sở Lao động')
  const id = await space.assignOne('2025-12-31', { coordinators: ['Sở Lao động'] })
  const ask = (request: string) =>
    askContribution(services, finance, id, { organizationId: labour, request, dueOn: '2025-10-01' })
  await ask('Đã gửi')
  const [given] = (await showAssignment(services, finance, id)).contributions
  await giveContribution(services, worker, given?.id ?? '', { text: 'Số liệu', fileIds: [] })
  await ask('Còn nợ')
  const owners = async () =>
    (await showAssignment(services, finance, id)).contributions.map(({ request, organization }) => [
      request,
      organization.name,
    ])
  const before = await owners()
  const merger = () =>
    aChange({ kind: 'merge', unit: 'organization', fromIds: [labour], into: { id: home, terms: null } })
  const reorganizationId = await space.record([merger()], headerOn('2025-07-01'))
  space.comeTo('2025-07-01')
  await space.work(reorganizationId)
  expect(await owners()).toEqual([
    ['Đã gửi', 'Sở Lao động'],
    ['Còn nợ', 'Sở Nội vụ'],
  ])
  await space.undo(reorganizationId)
  expect(await owners()).toEqual(before)
  const again = await space.record([merger()], headerOn('2025-07-02'))
  space.comeTo('2025-07-02')
  await space.work(again)
  const successor = await loadActor(services, space.tenantId, worker.personId)
  const [, owed] = (await showAssignment(services, successor, id)).contributions
  expect(owed).toMatchObject({ organization: { name: 'Sở Nội vụ' }, may: { give: true } })
  await giveContribution(services, successor, owed?.id ?? '', { text: 'Bổ sung', fileIds: [] })
  expect((await showAssignment(services, finance, id)).state.openContributionCount).toBe(0)
  expect(await space.wrongStates()).toEqual([])
})
