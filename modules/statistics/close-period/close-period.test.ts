import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Counting, openCounting, someEvidence } from '../../../tests/support/counting.ts'
import type { Actor } from '../../access/index.ts'
import { acceptCompletion, proposeCompletion, returnCompletion } from '../../duties/index.ts'
import type { PeriodQuery } from '../statistics-query.ts'
import { closePeriod } from './close-period.ts'

let space: Counting
let finance: Actor
let call: Awaited<ReturnType<Counting['callAs']>>

const evidence = someEvidence.map((one) => ({ ...one, issuedOn: '2026-01-10' }))
const proposal = { summary: 'Đã xong', evidence }
const february: PeriodQuery & { note: null } = { period: 'month', year: 2026, number: 2, closing: 'true', note: null }

beforeAll(async () => {
  space = await openCounting({ startsAt: '2026-01-20T08:00:00+07:00' })
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  call = await space.callAs(space.office)
})
afterAll(() => space.close())

const close = (query = february, who = space.office) => closePeriod(space.services, who, query)
const show = async (id: string) => (await call('GET', `/api/statistics/closed-periods/${id}`)).json()
const linesOf = async (id: string, query = '') =>
  (await call('GET', `/api/statistics/closed-periods/${id}/lines?limit=100${query}`)).json().items

describe('closing a period', () => {
  let id: string
  /** what became of each duty after the period was over, and how it stood on its last day */
  const then: Record<string, string> = {}

  it('is refused before its last day', async () => {
    await expect(close()).rejects.toMatchObject({ code: 'period_not_over' })
  })

  it.each(['agency_leader', 'specialist', 'focal_point', 'committee_leader', 'viewer', 'administrator'] as const)(
    'is not for a %s',
    async (role) => {
      const who = await space.actor(
        role,
        ['committee_leader', 'viewer', 'administrator'].includes(role) ? undefined : 'Sở Y tế',
      )
      await expect(close(february, who)).rejects.toMatchObject({ code: 'not_allowed' })
    },
  )

  it('freezes each duty as it stood at the end of the last day, whatever happened since', async () => {
    const { services, office } = space
    const due = (on: string | null, leads = ['Sở Tài chính']) => space.assignOne(on, { leads })
    const propose = (one: string) => proposeCompletion(services, finance, one, proposal)
    const accept = (one: string) => acceptCompletion(services, office, one, { quality: 'good', remark: null })
    const duties = {
      untouched: await due('2026-02-10'),
      runningThen: await due('2026-02-14'),
      acceptedLater: await due('2026-02-12'),
      extendedOut: await due('2026-02-11'),
      extendedIn: await due('2026-03-30'),
      cancelledLater: await due('2026-02-09'),
      cancelledBefore: await due('2026-02-09'),
      movedLater: await due('2026-02-08'),
      returnedLater: await due('2026-02-07'),
      undated: await due(null),
      outside: await due('2026-02-15'),
    }
    Object.assign(then, {
      untouched: 'in_progress_overdue',
      runningThen: 'in_progress_on_time',
      acceptedLater: 'in_progress_on_time',
      extendedOut: 'in_progress_overdue',
      cancelledLater: 'in_progress_overdue',
      movedLater: 'in_progress_overdue',
      returnedLater: 'in_progress_on_time',
      undated: 'no_deadline',
    })
    space.clock.set('2026-02-05T08:00:00+07:00')
    await propose(duties.acceptedLater)
    await propose(duties.returnedLater)
    await space.amend(duties.cancelledBefore, { kind: 'cancel', on: '2026-02-05' })
    space.clock.set('2026-02-15T00:00:00+07:00')
    await space.assignOne('2026-02-10', { leads: ['Sở Tài chính'] })
    await propose(duties.runningThen)
    await accept(duties.acceptedLater)
    await returnCompletion(services, office, duties.returnedLater, { reason: 'Thiếu' })
    await space.amend(duties.extendedOut, { kind: 'deadline', on: '2026-06-30', words: null })
    await space.amend(duties.extendedIn, { kind: 'deadline', on: '2026-02-13', words: null })
    await space.amend(duties.cancelledLater, { kind: 'cancel', on: '2026-02-15' })
    const health = await space.organization('Sở Y tế')
    await space.amend(duties.movedLater, { kind: 'lead', organizationId: health })
    space.clock.set('2026-02-20T08:00:00+07:00')
    id = await close()
    const lines = await linesOf(id)
    const nameOf = Object.fromEntries(Object.entries(duties).map(([name, one]) => [one, name]))
    expect(
      Object.fromEntries(
        lines.map((line: { assignmentId: string; class: string }) => [nameOf[line.assignmentId], line.class]),
      ),
    ).toEqual(then)
    expect(new Set(lines.map(({ leadName }: { leadName: string }) => leadName))).toEqual(new Set(['Sở Tài chính']))
    expect(lines.every(({ returnCount }: { returnCount: number }) => returnCount === 0)).toBe(true)
  })

  it('shows the frozen figures beside what the same days say today', async () => {
    const told = await show(id)
    expect(told.period).toMatchObject({ from: '2026-01-15', to: '2026-02-14', lineCount: 8, note: null })
    expect(told.totals.frozen).toMatchObject({
      total: 8,
      counts: { in_progress_overdue: 4, in_progress_on_time: 3, no_deadline: 1 },
    })
    expect(told.totals.live.counts).toMatchObject({ completed_on_time: 1, no_deadline: 1 })
    expect(told.lines.map(({ name }: { name: string }) => name).toSorted()).toEqual(['Sở Tài chính', 'Sở Y tế'])
    expect(await linesOf(id, '&class=completed_or_overdue')).toHaveLength(4)
    expect(await linesOf(id, `&by=lead&key=${finance.postings[0]?.organizationId}&class=no_deadline`)).toHaveLength(1)
  })

  it('stays the same when duties change again, and says so itself', async () => {
    const before = await show(id)
    await space.assignOne('2026-02-01')
    space.clock.set('2026-03-20T08:00:00+07:00')
    const after = await show(id)
    expect(after.totals.frozen).toEqual(before.totals.frozen)
    expect(after.period).toEqual(before.period)
    expect(after.totals.live.total).not.toEqual(before.totals.live.total)
    expect((await call('GET', `/api/statistics/closed-periods/${id}/verification`)).json()).toEqual({
      isIntact: true,
      sha256: before.period.sha256,
      lineCount: 8,
    })
  })

  it('happens once, also when two close at once', async () => {
    await expect(close()).rejects.toMatchObject({ code: 'period_closed_already' })
    const march = { ...february, number: 3 }
    const tried = await Promise.allSettled([close(march), close(march), close(march)])
    const codes = tried.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : 'closed'))
    expect(codes.toSorted()).toEqual(['closed', 'period_closed_already', 'period_closed_already'])
  })

  it('a note may be added and the figures stay; nothing else may be changed', async () => {
    const note = await call('PUT', `/api/statistics/closed-periods/${id}/note`, { note: 'Đã báo cáo Thường trực' })
    expect(note.statusCode).toBe(204)
    expect((await show(id)).period).toMatchObject({ note: 'Đã báo cáo Thường trực', lineCount: 8 })
    const asAgency = await space.callAs(finance)
    expect((await asAgency('PUT', `/api/statistics/closed-periods/${id}/note`, { note: 'x' })).statusCode).toBe(403)
  })

  it('an agency reads the lines it led and no others', async () => {
    const health = await space.callAs(await space.actor('specialist', 'Sở Y tế'))
    const told = (await health('GET', `/api/statistics/closed-periods/${id}`)).json()
    expect(told).toMatchObject({ totals: { frozen: { total: 0 }, live: null }, lines: [] })
    expect((await health('GET', `/api/statistics/closed-periods/${id}/lines`)).json().items).toEqual([])
    const own = await space.callAs(finance)
    expect((await own('GET', `/api/statistics/closed-periods/${id}`)).json().totals.frozen.total).toBe(8)
  })

  it('a changed line is found out', async () => {
    await space.tamperLine(id)
    expect((await call('GET', `/api/statistics/closed-periods/${id}/verification`)).json()).toMatchObject({
      isIntact: false,
    })
  })

  it.each([
    ['GET', '/api/statistics/closed-periods/01a00000-0000-7000-8000-000000000000', undefined, 404],
    ['GET', '/api/statistics/closed-periods/01a00000-0000-7000-8000-000000000000/lines', undefined, 404],
    ['GET', '/api/statistics/closed-periods?cursor=xyz', undefined, 400],
    ['POST', '/api/statistics/closed-periods', { period: 'all' }, 400],
    ['POST', '/api/statistics/closed-periods', { period: 'custom', from: '2026-02-01' }, 400],
    ['POST', '/api/statistics/closed-periods', { period: 'year', year: 2026 }, 422],
  ] as const)('%s %s %j is %i', async (method, url, body, status) => {
    expect((await call(method, url, body)).statusCode).toBe(status)
  })

  it('lists the latest first', async () => {
    const { items, may } = (await call('GET', '/api/statistics/closed-periods')).json()
    expect(may).toEqual({ close: true })
    expect(items.map(({ to }: { to: string }) => to)).toEqual(['2026-03-14', '2026-02-14'])
  })
})
