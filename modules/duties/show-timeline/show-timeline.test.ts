import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import { extendDeadline } from '../extend-deadline/extend-deadline.ts'
import { giveParts } from '../give-part/give-parts.ts'
import { pauseAssignment } from '../pause-assignment/pause-assignment.ts'
import { resumeAssignment } from '../resume-assignment/resume-assignment.ts'
import { withDuties } from '../testing/with-duties.ts'
import { showTimeline, type TimelineQuery } from './show-timeline.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let finance: Actor
let moved: string
const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)

beforeAll(async () => {
  space = await open()
  const { services, office } = space
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  moved = await space.assignOne('2026-04-10', { text: 'Đổi hạn', leads: ['Sở Tài chính'] })
  await acknowledge(services, finance, moved)
  on('2026-03-05')
  const part = {
    organizationId: await space.organization('Phòng Ngân sách'),
    text: 'Lập biểu',
    product: null,
    deadlineOn: '2026-04-01',
  }
  await giveParts(services, finance, moved, [part])
  await extendDeadline(services, office, moved, { to: '2026-04-30', reason: 'Chờ số liệu' })
  on('2026-03-10')
  await pauseAssignment(services, office, moved, { reason: 'Chờ hướng dẫn' })
  on('2026-03-20')
  await resumeAssignment(services, office, moved, { to: '2026-05-15', reason: null })
  on('2026-03-21')
  for (const text of ['Y tế một', 'Y tế hai', 'Y tế ba'])
    await space.assignOne('2026-05-01', { text, leads: ['Sở Y tế'] })
  await space.assignOne(null, { text: 'Không hạn' })
})
afterAll(() => space.close())

const ask = (actor: Actor, query: Partial<TimelineQuery> = {}) =>
  showTimeline(space.services, actor, { group: 'lead', limit: 30, ...query })
const textsOf = async (actor: Actor, query: Partial<TimelineQuery> = {}) =>
  (await ask(actor, query)).items.map(({ text }) => text)

describe('the timeline', () => {
  it('tells from when to when, how the deadline moved and when the clock stood still', async () => {
    const { asOf, items } = await ask(finance)
    expect(asOf).toBe('2026-03-21')
    expect(items.find(({ id }) => id === moved)).toMatchObject({
      assignedOn: '2026-03-02',
      firstDeadlineOn: '2026-04-10',
      deadlineOn: '2026-05-15',
      steps: [
        { on: '2026-03-05', to: '2026-04-30', kind: 'extended' },
        { on: '2026-03-20', to: '2026-05-15', kind: 'changed' },
      ],
      pauses: [{ from: '2026-03-10', to: '2026-03-20' }],
      childCount: 1,
      state: { extensionCount: 1 },
    })
    expect(items.find(({ text }) => text === 'Không hạn')).toMatchObject({ deadlineOn: null, steps: [], pauses: [] })
  })

  it('opens to the parts of a duty for who leads it, and for nobody who may not see them', async () => {
    const parts = { parentId: moved, shape: 'all' as const }
    expect(await textsOf(finance, parts)).toEqual(['Lập biểu'])
    expect(await textsOf(space.office, parts)).toEqual(['Lập biểu'])
    expect(await textsOf(await space.actor('specialist', 'Sở Y tế'), parts)).toEqual([])
  })

  it.each(['lead', 'directive'] as const)(
    'keeps the lines of a %s together, page by page, each once',
    async (group) => {
      const lines: { text: string; group: string }[] = []
      let cursor: string | undefined
      do {
        const page = await ask(space.office, { group, limit: 2, cursor })
        lines.push(...page.items.map((line) => ({ text: line.text, group: line[group].id })))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect(lines.map(({ text }) => text).sort()).toEqual(['Không hạn', 'Y tế ba', 'Y tế hai', 'Y tế một', 'Đổi hạn'])
      const turns = lines.filter((line, index) => line.group !== lines[index - 1]?.group).map((line) => line.group)
      expect(new Set(turns).size).toBe(turns.length)
    },
  )

  it('puts the newest directive first', async () => {
    expect((await textsOf(space.office, { group: 'directive' }))[0]).toBe('Không hạn')
  })

  it('shows the province to the office and to an agency only its own', async () => {
    expect(await textsOf(await space.actor('specialist', 'Sở Y tế'))).toEqual(['Y tế một', 'Y tế hai', 'Y tế ba'])
    expect(await textsOf(await space.actor('specialist', 'Sở Xây dựng'), { part: 'all' })).toEqual([])
    expect(await textsOf(space.office, { q: 'y te mot' })).toEqual(['Y tế một'])
  })

  it('the route refuses what is no group and no cursor', async () => {
    const call = await space.callAs(finance)
    const statusOf = async (query: string) => (await call('GET', `/api/assignments/timeline?${query}`)).statusCode
    expect(await statusOf('group=directive&limit=2')).toBe(200)
    expect(await statusOf('group=field')).toBe(400)
    expect(await statusOf('cursor=WyJ4Il0')).toBe(400)
  })
})
