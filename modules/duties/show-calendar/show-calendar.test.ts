import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { someEvidence, withDuties } from '../testing/with-duties.ts'
import { type CalendarQuery, showCalendar } from './show-calendar.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let finance: Actor
const march = { from: '2026-03-01', to: '2026-03-31', most: 3 }

beforeAll(async () => {
  space = await open()
  const { services } = space
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  await space.assignOne(null)
  await space.assignOne('2026-02-28')
  await space.assignOne('2026-03-05', { leads: ['Sở Y tế'] })
  const proposed = await space.assignOne('2026-03-20', { text: 'Đã đề nghị' })
  for (const text of ['Một', 'Hai', 'Ba']) await space.assignOne('2026-03-20', { text })
  await acknowledge(services, finance, proposed)
  await proposeCompletion(services, finance, proposed, { summary: 'Xong', evidence: someEvidence })
  const dropped = await space.assignOne('2026-03-20', { text: 'Đã bỏ' })
  await space.amend(dropped, { kind: 'cancel', on: '2026-03-02' })
  space.clock.set('2026-03-10T10:00:00+07:00')
})
afterAll(() => space.close())

const calendar = (actor: Actor, query: Partial<CalendarQuery> = {}) =>
  showCalendar(space.services, actor, { ...march, ...query })

describe('the calendar of deadlines', () => {
  it('counts each day by state and shows its first, the agency’s turn before the office’s', async () => {
    const { asOf, days } = await calendar(finance)
    expect(asOf).toBe('2026-03-10')
    expect(days.map(({ on, counts, items }) => [on, counts, items.map(({ text }) => text)])).toEqual([
      [
        '2026-03-20',
        [
          { display: 'awaiting_confirmation', count: 1 },
          { display: 'awaiting_acknowledgement', count: 3 },
        ],
        ['Một', 'Hai', 'Ba'],
      ],
    ])
    expect(days[0]?.items[0]).toMatchObject({ display: 'awaiting_acknowledgement', lead: { name: 'Sở Tài chính' } })
  })

  it('answers as many items of one day as are asked for, and none when none are', async () => {
    const day = { from: '2026-03-20', to: '2026-03-20' }
    const textsOf = async (most: number) =>
      (await calendar(finance, { ...day, most })).days.flatMap(({ items }) => items.map(({ text }) => text))
    expect(await textsOf(100)).toEqual(['Một', 'Hai', 'Ba', 'Đã đề nghị'])
    expect(await textsOf(0)).toEqual([])
  })

  it('shows the province to the office and to an agency only its own', async () => {
    expect((await calendar(space.office)).days.map(({ on }) => on)).toEqual(['2026-03-05', '2026-03-20'])
    const health = await space.actor('specialist', 'Sở Y tế')
    expect((await calendar(health)).days).toMatchObject([
      { on: '2026-03-05', counts: [{ display: 'overdue', count: 1 }] },
    ])
    const stranger = await space.actor('specialist', 'Sở Xây dựng')
    expect((await calendar(stranger, { part: 'all' })).days).toEqual([])
  })

  it('is narrowed as the list is', async () => {
    const { days } = await calendar(space.office, { state: 'awaiting_confirmation' })
    expect(days).toMatchObject([{ on: '2026-03-20', counts: [{ count: 1 }], items: [{ text: 'Đã đề nghị' }] }])
  })

  it.each([
    ['the wrong way round', '2026-03-31', '2026-03-01'],
    ['more than can be shown', '2026-01-01', '2026-12-31'],
  ])('refuses days that are %s', async (_why, from, to) => {
    const call = await space.callAs(finance)
    expect((await call('GET', `/api/assignments/calendar?from=${from}&to=${to}`)).statusCode).toBe(400)
  })
})
