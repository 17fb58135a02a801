import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBytes } from '../../platform/sheets/testing/sheet-file.ts'
import { type Counting, openCounting, someEvidence } from '../../tests/support/counting.ts'
import type { Actor } from '../access/index.ts'
import {
  type AssignmentListQuery,
  acceptCompletion,
  checkTally,
  dutyClasses,
  listAssignments,
  proposeCompletion,
  returnCompletion,
} from '../duties/index.ts'
import { showStatistics } from './show-statistics/show-statistics.ts'
import type { StatisticsQuery } from './statistics-query.ts'

let space: Counting
let finance: Actor
let leader: Actor

const proposal = { summary: 'Đã xong', evidence: someEvidence }
const agencies = ['Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng']

beforeAll(async () => {
  space = await openCounting()
  const { services, office } = space
  leader = await space.actor('committee_leader')
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  const dues = ['2026-01-20', '2026-02-14', '2026-02-15', '2026-03-05', '2026-03-14', '2026-03-31', '2026-07-01', null]
  const { assignments } = await space.assign(dues.map((due) => ({ due, leads: agencies })))
  const ofFinance = assignments.filter(
    ({ leadOrganizationId }) => leadOrganizationId === finance.postings[0]?.organizationId,
  )
  const [first, second, third, fourth, fifth, , , last] = ofFinance.map(({ id }) => id)
  for (const id of [first, second, fourth, last]) await proposeCompletion(services, finance, id ?? '', proposal)
  space.clock.set('2026-03-04T08:00:00+07:00')
  for (const id of [first, fourth, last])
    await acceptCompletion(services, office, id ?? '', { quality: 'good', remark: null })
  await proposeCompletion(services, finance, third ?? '', proposal)
  await returnCompletion(services, office, third ?? '', { reason: 'Thiếu phụ lục' })
  await space.describe(fourth ?? '', 'finance', leader.personId)
  await space.describe(fifth ?? '', 'health', null)
  await space.amend(ofFinance[5]?.id ?? '', { kind: 'cancel', on: '2026-03-04' })
  space.clock.set('2026-03-10T08:00:00+07:00')
})
afterAll(() => space.close())

const ask = (query: Partial<StatisticsQuery> = {}, who: Actor = space.office) =>
  showStatistics(space.services, who, { by: 'lead', period: 'all', units: 'as_then', ...query })

async function listAll(who: Actor, query: AssignmentListQuery) {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const page = await listAssignments(space.services, who, { ...query, limit: 7, cursor })
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return ids
}

const counts = (onTime: number, late: number, running: number, overdue: number, none: number) => ({
  completed_on_time: onTime,
  completed_late: late,
  in_progress_on_time: running,
  in_progress_overdue: overdue,
  no_deadline: none,
})

describe('figures of the whole province', () => {
  it('are told for each agency, with rates in words and what the office holds', async () => {
    const { lines, totals, scope, units } = await ask()
    expect(scope).toBe('province')
    expect(units?.words).toMatch(/cơ quan tại thời điểm thực hiện/)
    expect(totals).toMatchObject({
      total: 23,
      counts: counts(1, 1, 8, 10, 3),
      returns: 1,
      withOffice: 1,
      longestWithOffice: 8,
    })
    const [, , own] = lines
    expect(own).toMatchObject({
      name: 'Sở Tài chính',
      figures: {
        total: 7,
        counts: counts(1, 1, 2, 2, 1),
        returns: 1,
        extensions: 0,
        withOffice: 1,
        longestWithOffice: 8,
        ofCompleted: {
          numerator: 1,
          denominator: 2,
          words: '1 hoàn thành đúng hạn trên 2 lượt giao đã hoàn thành (50%).',
        },
        ofDue: { numerator: 1, denominator: 4, rate: 0.25 },
      },
    })
  })

  it('ranks only within a band of similar load, with ties', async () => {
    const { lines, bands } = await ask()
    expect(bands.map(({ words }) => words)).toEqual(['1–9 nhiệm vụ', '10–29 nhiệm vụ', 'Từ 30 nhiệm vụ'])
    expect(lines.map(({ name, band, rank, rankedOf }) => [name, band, rank, rankedOf])).toEqual([
      ['Sở Xây dựng', 0, 2, 3],
      ['Sở Y tế', 0, 2, 3],
      ['Sở Tài chính', 0, 1, 3],
    ])
  })

  it.each<[string, Partial<StatisticsQuery>, number]>([
    ['a month', { period: 'month', year: 2026, number: 2 }, 6],
    [
      'a quarter, those without a deadline by the day they were given',
      { period: 'quarter', year: 2026, number: 1 },
      20,
    ],
    ['this year', { period: 'year' }, 23],
    ['half a year', { period: 'half_year', year: 2026 }, 20],
    ['nine months', { period: 'nine_months', year: 2026 }, 23],
    ['another year', { period: 'year', year: 2025 }, 0],
    ['from the 15th to the 14th', { period: 'month', year: 2026, number: 3, closing: 'true' }, 12],
    ['a quarter as reports close it', { period: 'quarter', year: 2026, number: 1, closing: 'true' }, 18],
    ['chosen days', { period: 'custom', from: '2026-02-15', to: '2026-03-05' }, 9],
    ['one day', { period: 'custom', from: '2026-03-05', to: '2026-03-05' }, 3],
  ])('counts in %s', async (_name, query, total) => {
    const told = await ask(query)
    expect(told.totals.total).toBe(total)
    expect(told.lines.reduce((sum, { figures }) => sum + figures.total, 0)).toBe(total)
    expect(await listAll(space.office, told.list)).toHaveLength(total)
  })

  it.each(['lead', 'directive', 'field', 'leader', 'place'] as const)(
    'by %s every number opens as many duties',
    async (by) => {
      for (const query of [
        {},
        { period: 'quarter' as const, year: 2026, number: 1 },
        { period: 'custom' as const, from: '2026-02-10', to: '2026-03-20' },
      ]) {
        const told = await ask({ ...query, by })
        expect(told.lines.length).toBeGreaterThan(0)
        for (const { figures, list, name } of told.lines) {
          expect(name).not.toBe('')
          expect(await listAll(space.office, list), name).toHaveLength(figures.total)
          for (const of of dutyClasses)
            expect(await listAll(space.office, { ...list, class: of }), `${name} ${of}`).toHaveLength(
              figures.counts[of],
            )
          for (const [name, rate] of [
            ['completed', figures.ofCompleted],
            ['completed_or_overdue', figures.ofDue],
          ] as const)
            expect(await listAll(space.office, { ...list, class: name })).toHaveLength(rate.denominator)
          expect(await listAll(space.office, { ...list, state: 'awaiting_confirmation' })).toHaveLength(
            figures.withOffice,
          )
        }
      }
    },
  )

  it('names what has no field or leader', async () => {
    expect((await ask({ by: 'field' })).lines.map(({ key, name }) => [key, name])).toContainEqual([
      '',
      'Chưa ghi lĩnh vực',
    ])
    expect((await ask({ by: 'leader' })).lines.map(({ name }) => name)).toEqual(
      expect.arrayContaining([leader.fullName, 'Chưa phân công lãnh đạo phụ trách']),
    )
  })

  it.each<[string, Partial<StatisticsQuery>, string]>([
    ['days left out', { period: 'custom', from: '2026-01-01' }, 'period_days_needed'],
    ['days the wrong way round', { period: 'custom', from: '2026-02-01', to: '2026-01-01' }, 'period_days_reversed'],
    ['a fifth quarter', { period: 'quarter', number: 5 }, 'period_number_wrong'],
  ])('refuses %s', async (_name, query, code) => {
    await expect(ask(query)).rejects.toMatchObject({ code })
  })
})

it('an agency meets its own figures only, and nobody’s rank', async () => {
  const told = await ask({}, finance)
  expect(told).toMatchObject({ scope: 'own', bands: [], totals: { total: 7 } })
  expect(told.lines.map(({ name, rank }) => [name, rank])).toEqual([['Sở Tài chính', null]])
  expect(await listAll(finance, told.list)).toHaveLength(7)
  const stranger = await space.actor('specialist', 'Sở Nội vụ mới')
  expect((await ask({}, stranger)).lines).toEqual([])
})

it('answers over HTTP by the addresses people keep', async () => {
  const call = await space.callAs(space.office)
  const answer = await call('GET', '/api/statistics?by=field&period=quarter&year=2026&number=1')
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({
    by: 'field',
    period: { name: 'Quý I/2026', from: '2026-01-01', to: '2026-03-31' },
  })
  expect((await call('GET', '/api/statistics?period=custom')).statusCode).toBe(400)
  expect((await call('GET', '/api/statistics?by=mood')).statusCode).toBe(400)
})

it('exports the table as it is seen, with what it is above it', async () => {
  const call = await space.callAs(space.office)
  const answer = await call('GET', '/api/statistics/sheet?by=lead&period=quarter&year=2026&number=1')
  expect(answer.headers['content-disposition']).toContain('thong-ke-lead-2026-03-10.xlsx')
  const rows = (await readBytes(answer.rawPayload)).map(({ cells }) => cells)
  expect(rows[0]).toEqual(['Thống kê nhiệm vụ theo cơ quan chủ trì – Quý I/2026'])
  expect(rows.flat()).toContain('Số liệu tính đến 10/03/2026')
  const header = rows.findIndex(([first]) => first === 'Cơ quan chủ trì')
  expect(rows.slice(header + 1).map(([name, , , , overdue]) => [name, overdue])).toEqual([
    ['Sở Xây dựng', 4],
    ['Sở Y tế', 4],
    ['Sở Tài chính', 2],
    ['Tổng cộng', 10],
  ])
  const asAgency = await space.callAs(finance)
  const own = await readBytes((await asAgency('GET', '/api/statistics/sheet?period=all')).rawPayload)
  expect(own.at(-1)?.cells.slice(0, 7)).toEqual(['Tổng cộng', 1, 1, 2, 2, 1, 7])
})

it('after all this the tally is equal to a recount', async () => {
  expect(await space.inSpace((trx) => checkTally(trx, space.tenantId))).toEqual([])
})
