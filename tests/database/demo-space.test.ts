import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../apps/cli/seed-demo/seed-demo.ts'
import { composeServices } from '../../apps/server/compose-services.ts'
import { checkStoredStates } from '../../modules/duties/index.ts'
import { checkShownTerms, findTenantByCode } from '../../modules/organizations/index.ts'
import { systemClock, today } from '../../platform/clock.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { createLog } from '../../platform/log.ts'
import { readSettings } from '../../platform/settings.ts'
import { createTestDatabase } from '../support/test-database.ts'

let folder: string
let services: ReturnType<typeof composeServices>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-demo-'))
  const settings = readSettings({ DONDOC_DATA: folder, LOG_LEVEL: 'silent' })
  services = composeServices({
    settings,
    databaseUrl: await createTestDatabase(),
    log: createLog('silent'),
    clock: systemClock,
  })
})
afterAll(async () => {
  await services.database.close()
  await rm(folder, { recursive: true, force: true })
})

const count = async (query: string) => Number((await services.database.pool.query(query)).rows[0].n)

describe('the demonstration', () => {
  it('is made through the use cases, is marked as such, and making it again changes nothing', async () => {
    const accounts = await seedDemo(services)
    expect(accounts.length).toBeGreaterThanOrEqual(5)
    expect(await count('select count(*) as n from duty')).toBe(22)
    const assignments = await count('select count(*) as n from assignment')
    expect(await count('select count(*) as n from assignment where origin_assignment_id is null')).toBe(15 + 6 * 2 + 13)
    expect(await count(`select count(*) as n from directive where status = 'draft'`)).toBe(1)
    expect(await count('select count(*) as n from tenant where not is_demo')).toBe(0)
    expect(await seedDemo(services)).toEqual(accounts)
    expect(await count('select count(*) as n from assignment')).toBe(assignments)
  }, 120_000)

  it('fills the registers of the safe-zone programme with records of all its communes’ years', async () => {
    expect(await count('select count(*) as n from register_record')).toBeGreaterThan(3000)
    expect(await count('select count(distinct register) as n from register_record')).toBe(30)
    expect(await count(`select count(*) as n from register_change where kind = 'edited'`)).toBeGreaterThan(100)
    expect(
      await count(`select count(*) as n from register_record record where exists (select from organization_succession succession
        where succession.predecessor_id = record.keeper_organization_id and succession.predecessor_ends)`),
      'kept by whoever took over',
    ).toBe(0)
  })

  it('computes the programme, lets agencies report, the office verify, and leaves records waiting', async () => {
    const values = (source: string) =>
      count(`select count(*) as n from indicator_value where source = '${source}' and value is not null`)
    expect(await values('computed')).toBeGreaterThan(5000)
    expect(await values('reported')).toBeGreaterThan(400)
    expect(await values('verified')).toBeGreaterThan(300)
    expect(await count('select count(*) as n from indicator_difference')).toBeGreaterThanOrEqual(5)
    expect(
      await count(`select count(*) as n from indicator_value where source = 'verified' and reason is not null`),
    ).toBe(2)
    expect(await count('select count(*) as n from indicator_target')).toBeGreaterThan(400)
    expect(await count('select count(*) as n from scorecard_threshold')).toBe(24)
    expect(await count('select count(distinct duty_id) as n from duty_measure')).toBe(22)
    expect(await count(`select count(*) as n from register_record where stage = 'submitted'`)).toBeGreaterThanOrEqual(
      10,
    )
    expect(await count(`select count(*) as n from register_record where stage = 'draft'`)).toBeGreaterThanOrEqual(5)
    expect(await count('select count(*) as n from indicator_run where finished_at is not null')).toBe(1)
  })

  it('shows every state a screen must show', async () => {
    const { rows } = await services.database.pool.query('select distinct stage from assignment')
    expect(new Set(rows.map((row) => row.stage))).toEqual(
      new Set(['awaiting_acknowledgement', 'awaiting_confirmation', 'completed', 'in_progress', 'paused']),
    )
    expect(
      await count(`select count(*) as n from assignment where stage = 'in_progress' and deadline_on < current_date`),
    ).toBeGreaterThan(2)
    expect(await count(`select count(*) as n from assignment where completed_on > deadline_on`)).toBeGreaterThan(0)
    expect(await count(`select count(*) as n from difficulty where stage = 'at_committee'`)).toBe(1)
    expect(await count(`select count(*) as n from difficulty where stage = 'at_focal_agency'`)).toBe(1)
  })

  it('ends former districts’ open duties with the right communes, and leaves closed ones where they were done', async () => {
    const { rows } = await services.database.pool.query<{ first: string; lead: string; closed: boolean; n: number }>(`
      select first.name as first, lead.name as lead, assignment.attention >= 2 as closed, count(*)::int as n
      from assignment join organization first on first.id = assignment.first_lead_organization_id
      join organization lead on lead.id = assignment.lead_organization_id
      where first.level = 'district' group by 1, 2, 3 order by 1, 2, 3`)
    const of = (first: string, closed: boolean) =>
      rows
        .filter((row) => row.first.endsWith(first) && row.closed === closed)
        .map(({ lead }) => lead.replace('Ủy ban nhân dân ', ''))
    expect(of('huyện Vĩnh Thuận', false)).toEqual(['xã Vĩnh Bình', 'xã Vĩnh Phong', 'xã Vĩnh Thuận'])
    expect(of('huyện U Minh Thượng', false)).toEqual(['huyện U Minh Thượng', 'xã U Minh Thượng', 'xã Vĩnh Hòa'])
    expect(of('huyện U Minh Thượng', true)).toEqual(['huyện U Minh Thượng'])
    expect(rows.find(({ first, lead, closed }) => first === lead && !closed)?.n, 'one waits for the office').toBe(1)
  })

  it('knows what agencies were called then and are called now, and who was recognised', async () => {
    const directory = async (on: string) => {
      const { rows } = await services.database.pool.query<{ name: string }>(
        `select name from organization_version where valid_from <= $1 and (valid_to is null or valid_to > $1) and level = 'province'`,
        [on],
      )
      return rows.map(({ name }) => name)
    }
    expect(await directory('2021-05-04')).toContain('Sở Kế hoạch và Đầu tư')
    expect(await directory('2025-03-01')).toContain('Sở Dân tộc và Tôn giáo')
    expect(await directory('2025-03-01')).not.toContain('Sở Kế hoạch và Đầu tư')
    expect((await directory('2025-07-01')).filter((name) => name === 'Sở Tài chính')).toHaveLength(1)
    expect(await count(`select count(*) as n from recognition where kind = 'xa-atk'`)).toBe(9 + 15 + 9)
    expect(await count(`select count(*) as n from reorganization where state = 'followed'`)).toBe(2)
    expect(await count("select count(*) as n from organization_version where certainty = 'uncertain'")).toBeGreaterThan(
      0,
    )
  })

  it('stores states that equal what the events say', async () => {
    const tenantId = await inTenant(services.database, '00000000-0000-0000-0000-000000000000', (trx) =>
      findTenantByCode(trx, 'kien-giang-minh-hoa'),
    )
    expect(await inTenant(services.database, tenantId ?? '', (trx) => checkStoredStates(trx, tenantId ?? ''))).toEqual(
      [],
    )
    const now = today(services.clock)
    const wrong = await inTenant(services.database, tenantId ?? '', (trx) => checkShownTerms(trx, tenantId ?? '', now))
    expect(wrong).toEqual([])
  })

  it('is removed and made anew when its making was cut off', async () => {
    await services.database.pool.query(`delete from audit_entry where action = 'demo_seeded'`)
    await seedDemo(services)
    expect(await count('select count(*) as n from tenant')).toBe(1)
    expect(await count('select count(*) as n from duty')).toBe(22)
    expect(await count('select count(distinct register) as n from register_record')).toBe(30)
  }, 120_000)
})
