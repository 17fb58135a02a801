import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { aChange, headerOn, openReorganizing, type Reorganizing } from '../../../tests/support/reorganizing.ts'
import { showLeadHistory } from './show-lead-history.ts'

let space: Reorganizing
beforeAll(async () => {
  // The directives of this space are of 27/02/2026.
  space = await openReorganizing({ startsAt: '2026-03-02T08:00:00+07:00' })
})
afterAll(() => space.close())

const historyOf = async (assignmentId = '') => {
  const periods = await showLeadHistory(space.services, space.office, assignmentId)
  return periods.map(({ from, to, organization, parentName, document }) => [
    from,
    to,
    organization.name,
    parentName,
    document,
  ])
}

const province = 'Ủy ban nhân dân tỉnh Sông Trà'

it('tells who led since the directive, through a rename and a merger', async () => {
  const [old, other] = [await space.organization('Sở Kế hoạch'), await space.organization('Sở Thống kê')]
  const { assignments } = await space.assign([{ leads: ['Sở Kế hoạch'] }])
  const to = { name: 'Sở Quy hoạch', shortName: null, kind: 'department', code: null, code102: null }
  await space.record([aChange({ kind: 'rename', unit: 'organization', unitId: old, to })], headerOn('2026-04-01'))
  const into = { id: newId(), terms: space.newTerms('Sở Phát triển') }
  const merge = aChange({ kind: 'merge', unit: 'organization', fromIds: [old, other], into })
  const id = await space.record([merge], headerOn('2026-05-01'))
  space.comeTo('2026-05-02')
  await space.work(id)
  expect(await historyOf(assignments[0]?.id)).toEqual([
    ['2026-02-27', '2026-04-01', 'Sở Kế hoạch', province, null],
    ['2026-04-01', '2026-05-01', 'Sở Quy hoạch', province, null],
    ['2026-05-01', null, 'Sở Phát triển', province, '202/2025/QH15'],
  ])
})

it('tells of agencies between the first and the one the duty was given to, of which no event speaks', async () => {
  space.comeTo('2026-06-01')
  const first = await space.organization('Sở Lưu trữ')
  const [second, third] = [newId(), newId()]
  const others = [await space.organization('Sở Bảo tồn'), await space.organization('Sở Bảo tàng')]
  for (const [from, id, name, on] of [
    [[first, others[0]], second, 'Sở Sử liệu', '2026-06-10'],
    [[second, others[1]], third, 'Sở Ký ức', '2026-06-20'],
  ] as const) {
    const fromIds = from.flatMap((one) => one ?? [])
    const into = { id, terms: space.newTerms(name) }
    const merge = aChange({ kind: 'merge', unit: 'organization', fromIds, into })
    const reorganization = await space.record([merge], headerOn(on))
    space.comeTo(on)
    await space.work(reorganization)
  }
  space.comeTo('2026-07-01')
  const { assignments } = await space.assign([{ leads: ['Sở Lưu trữ'] }])
  expect((await historyOf(assignments[0]?.id)).map(([from, to, name]) => [from, to, name])).toEqual([
    ['2026-02-27', '2026-06-10', 'Sở Lưu trữ'],
    ['2026-06-10', '2026-06-20', 'Sở Sử liệu'],
    ['2026-06-20', null, 'Sở Ký ức'],
  ])
})

it('says nothing to those who may not see the duty', async () => {
  const stranger = await space.actor('specialist', 'Sở Xa lạ')
  const { assignments } = await space.assign([{ leads: ['Sở Y tế'] }])
  await expect(showLeadHistory(space.services, stranger, assignments[0]?.id ?? '')).rejects.toMatchObject({
    code: 'assignment_not_found',
  })
})
