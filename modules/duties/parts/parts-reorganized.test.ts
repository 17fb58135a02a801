import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aChange, headerOn, openReorganizing, type Reorganizing } from '../../../tests/support/reorganizing.ts'
import { acceptCompletion } from '../accept-completion/accept-completion.ts'
import { giveParts } from '../give-part/give-parts.ts'
import { listInstances } from '../list-instances/list-instances.ts'
import { listParts } from '../list-parts/list-parts.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { openInstances } from '../series/open-instances.ts'

const evidence = [
  { documentNumber: '1/BC-UBND', issuedOn: '2025-07-01', issuer: 'UBND xã Đông', description: null, fileId: null },
]

let space: Reorganizing
beforeAll(async () => {
  space = await openReorganizing()
})
afterAll(() => space.close())

const shapes = () =>
  space.inSpace(async (trx) => {
    const { rows } = await sql<{ shape: string; count: number; counted: number; parents: number }>`
      select shape, count(*)::integer as count, count(*) filter (where counts)::integer as counted,
        count(parent_assignment_id)::integer as parents
      from assignment where attention < 3 group by shape order by shape`.execute(trx)
    return rows
  })

it('parts and periods follow their agencies, stay parts and periods, and come back when it is undone', async () => {
  const { services, office } = space
  const budget = await space.organization('Phòng Ngân sách')
  const planning = await space.organization('Sở Kế hoạch và Đầu tư')
  const [north, south] = [await space.organization('UBND xã Bắc'), await space.organization('UBND xã Nam')]
  const lead = await space.actor('agency_leader', 'Sở Kế hoạch và Đầu tư')
  const whole = await space.assignOne('2025-12-31', { leads: ['Sở Kế hoạch và Đầu tư'] })
  const series = await space.assignOne(null, {
    leads: ['Phòng Ngân sách'],
    deadline: { kind: 'recurrence', on: null, recurrence: 'monthly' },
  })
  await giveParts(services, lead, whole, [
    { organizationId: budget, text: 'Lập biểu một', product: null, deadlineOn: '2025-10-31' },
    { organizationId: budget, text: 'Lập biểu hai', product: null, deadlineOn: '2025-11-30' },
    { organizationId: north, text: 'Rà soát tại xã', product: null, deadlineOn: '2025-11-30' },
  ])
  await openInstances(services, space.tenantId, '2025-06-20')
  const before = await shapes()
  const finance = await space.organization('Sở Tài chính')
  const reorganizationId = await space.record([
    aChange({ kind: 'merge', unit: 'organization', fromIds: [planning], into: { id: finance, terms: null } }),
    aChange({ kind: 'merge', unit: 'organization', fromIds: [north], into: { id: south, terms: null } }),
    aChange({
      kind: 'split',
      unit: 'organization',
      fromId: budget,
      continues: false,
      into: [
        { id: await space.organization('Phòng Một'), terms: null, fields: null },
        { id: await space.organization('Phòng Hai'), terms: null, fields: null },
      ],
    }),
  ])
  space.comeTo('2025-07-01')
  await space.work(reorganizationId)
  await openInstances(services, space.tenantId, '2025-07-01')
  const financeLead = await space.actor('agency_leader', 'Sở Tài chính')
  const shown = await listParts(services, financeLead, whole)
  expect(shown.parts.map(({ lead: { name }, text }) => `${text}: ${name}`)).toContain('Rà soát tại xã: UBND xã Nam')
  expect(
    (await shapes()).every(({ shape, count, parents }) => ['whole', 'series'].includes(shape) || parents === count),
  ).toBe(true)
  expect(await space.wrongStates()).toEqual([])
  expect((await listInstances(services, office, series, { limit: 10 })).items.length).toBeGreaterThan(0)
  await space.undo(reorganizationId)
  expect(await shapes()).toEqual(before)
  expect(await space.wrongStates()).toEqual([])
})

it('a part that moved is judged by whoever leads the whole now', async () => {
  const { services } = space
  const [old, next] = [await space.organization('Sở Cũ'), await space.organization('Sở Mới')]
  const lead = await space.actor('agency_leader', 'Sở Cũ')
  const commune = await space.actor('agency_leader', 'UBND xã Đông')
  const whole = await space.assignOne('2025-12-31', { leads: ['Sở Cũ'] })
  const { partIds } = await giveParts(services, lead, whole, [
    {
      organizationId: await space.organization('UBND xã Đông'),
      text: 'Rà soát',
      product: null,
      deadlineOn: '2025-10-31',
    },
  ])
  const reorganizationId = await space.record(
    [aChange({ kind: 'merge', unit: 'organization', fromIds: [old], into: { id: next, terms: null } })],
    headerOn('2025-07-15'),
  )
  space.comeTo('2025-07-15')
  await space.work(reorganizationId)
  const part = partIds[0] ?? ''
  await proposeCompletion(services, commune, part, { summary: 'Xong', evidence })
  const successor = await space.actor('agency_leader', 'Sở Mới')
  const accepted = await acceptCompletion(services, successor, part, { quality: 'good', remark: null })
  expect(accepted.state.stage).toBe('completed')
})
