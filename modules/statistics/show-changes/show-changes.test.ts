import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Counting, openCounting, someEvidence } from '../../../tests/support/counting.ts'
import type { Actor } from '../../access/index.ts'
import {
  acceptCompletion,
  acknowledge,
  type ClassCounts,
  proposeCompletion,
  raiseDifficulty,
  returnCompletion,
} from '../../duties/index.ts'
import { showStatistics } from '../show-statistics/show-statistics.ts'
import { showChanges } from './show-changes.ts'

let space: Counting
let finance: Actor
let call: Awaited<ReturnType<Counting['callAs']>>
/** The five classes as the live table told them at the end of each day. */
const told = new Map<string, ClassCounts>()

const evidence = someEvidence.map((one) => ({ ...one, issuedOn: '2026-01-10' }))
const proposal = { summary: 'Đã xong', evidence }
const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07']

const classesNow = async () =>
  (await showStatistics(space.services, space.office, { by: 'lead', period: 'all', units: 'as_then' })).totals.counts

beforeAll(async () => {
  space = await openCounting({ startsAt: '2026-03-01T08:00:00+07:00' })
  const { services, office } = space
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  call = await space.callAs(office)
  const due = (on: string | null, leads = ['Sở Tài chính']) => space.assignOne(on, { leads })
  const duties = {
    done: await due('2026-03-05'),
    late: await due('2026-03-02'),
    waits: await due('2026-03-03'),
    returned: await due('2026-03-04'),
    extended: await due('2026-03-03'),
    dropped: await due('2026-03-03'),
    undated: await due(null),
    moved: await due('2026-03-06'),
    health: await due('2026-03-04', ['Sở Y tế']),
  }
  const morning = (day: string) => space.clock.set(`${day}T08:00:00+07:00`)
  const acts: Record<string, () => Promise<unknown>> = {
    '2026-03-01': async () => acknowledge(services, finance, duties.done),
    '2026-03-02': async () => {
      await proposeCompletion(services, finance, duties.done, proposal)
      await proposeCompletion(services, finance, duties.waits, proposal)
    },
    '2026-03-03': async () => {
      await acceptCompletion(services, office, duties.done, { quality: 'good', remark: null })
      await space.amend(duties.extended, { kind: 'deadline', on: '2026-03-20', words: null })
    },
    '2026-03-04': async () => {
      await proposeCompletion(services, finance, duties.returned, proposal)
      await proposeCompletion(services, finance, duties.late, proposal)
      await space.amend(duties.dropped, { kind: 'cancel', on: '2026-03-04' })
      await due('2026-03-04')
    },
    '2026-03-05': async () => {
      await returnCompletion(services, office, duties.returned, { reason: 'Thiếu phụ lục' })
      await acceptCompletion(services, office, duties.late, { quality: 'good', remark: null })
      await raiseDifficulty(services, finance, duties.undated, { text: 'Thiếu kinh phí', proposal: null })
    },
    '2026-03-06': async () =>
      space.amend(duties.moved, { kind: 'lead', organizationId: await space.organization('Sở Y tế') }),
    '2026-03-07': async () => proposeCompletion(services, finance, duties.undated, proposal),
  }
  for (const day of days) {
    morning(day)
    await acts[day]?.()
    told.set(day, await classesNow())
  }
})
afterAll(() => space.close())

const ask = (from: string, to: string, who: Actor = space.office) => showChanges(space.services, who, { from, to })
const groupsOf = async (from: string, to: string, who?: Actor) =>
  Object.fromEntries(
    (await ask(from, to, who)).groups.flatMap(({ group, times }) => (times > 0 ? [[group, times]] : [])),
  )

describe('what changed between two dates', () => {
  it.each<[string, string, Record<string, number>]>([
    ['2026-03-02', '2026-03-02', { proposed: 2, acknowledged: 1 }],
    ['2026-03-03', '2026-03-03', { accepted: 1, extended: 1, overdue: 1 }],
    [
      '2026-03-04',
      '2026-03-05',
      {
        assigned: 1,
        acknowledged: 2,
        proposed: 2,
        accepted: 1,
        returned: 1,
        dropped: 1,
        overdue: 3,
        difficulty_raised: 1,
      },
    ],
    ['2026-03-06', '2026-03-06', { lead_changed: 1 }],
  ])('from %s to %s', async (from, to, expected) => {
    expect(await groupsOf(from, to)).toEqual(expected)
  })

  it('tells the classes of every day as they were told on that day', async () => {
    for (const [index, from] of days.slice(1).entries())
      for (const to of days.slice(index + 1)) {
        const { classes } = await ask(from, to)
        expect(classes.before, `before ${from}`).toEqual(told.get(days[index] as string))
        expect(classes.after, `after ${to}`).toEqual(told.get(to))
      }
  })

  it('lists what it counts, the latest first, page by page', async () => {
    for (const { group, times } of (await ask('2026-03-01', '2026-03-07')).groups) {
      const found: { at: string; id: string; text: string }[] = []
      let cursor = ''
      do {
        const url = `/api/statistics/changes/${group}?from=2026-03-01&to=2026-03-07&limit=2${cursor}`
        const page = (await call('GET', url)).json()
        found.push(...page.items)
        cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
      } while (cursor)
      expect(found, group).toHaveLength(times)
      expect(new Set(found.map(({ id, at }) => `${id} ${at}`)).size).toBe(times)
      expect(found.map(({ at }) => at)).toEqual(
        found
          .map(({ at }) => at)
          .toSorted()
          .toReversed(),
      )
    }
  })

  it('an agency meets only what it takes part in', async () => {
    const health = await space.actor('specialist', 'Sở Y tế')
    const seen = await ask('2026-03-01', '2026-03-07', health)
    expect(seen).toMatchObject({ scope: 'own', classes: { after: { in_progress_overdue: 2 } } })
    expect(await groupsOf('2026-03-02', '2026-03-07', health)).toEqual({ overdue: 2, lead_changed: 1 })
    const stranger = await space.actor('specialist', 'Sở Nội vụ mới')
    expect(await groupsOf('2026-03-01', '2026-03-07', stranger)).toEqual({})
  })

  it.each([
    ['from=2026-03-05&to=2026-03-02', 'period_days_reversed'],
    ['from=2026-03-05&to=2026-03-08', 'changes_in_future'],
    ['from=2025-03-05&to=2026-03-02', 'changes_too_long'],
    ['from=2026-03-05', 'invalid_request'],
    ['from=05/03/2026&to=2026-03-07', 'invalid_request'],
  ])('refuses %s', async (query, code) => {
    const answer = await call('GET', `/api/statistics/changes?${query}`)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().code).toBe(code)
  })
})
