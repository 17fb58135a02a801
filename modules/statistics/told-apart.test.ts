import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Counting, openCounting, someEvidence } from '../../tests/support/counting.ts'
import { aChange, headerOn, openReorganizing, type Reorganizing } from '../../tests/support/reorganizing.ts'
import type { Actor } from '../access/index.ts'
import { acceptCompletion, type ClassCounts, listAssignments, proposeCompletion } from '../duties/index.ts'
import { showStatistics } from './show-statistics/show-statistics.ts'

type Fact = {
  leadId: string
  placeId: string | null
  stage: string
  deadlineOn: string | null
  completedOn: string | null
  judgedOn: string | null
}

/** Every assignment that counts, straight from its row, with where its lead stands. */
const factsOf = (space: Pick<Counting, 'inSpace' | 'tenantId'>) =>
  space.inSpace(async (trx) => {
    const { rows } = await sql<Fact>`
      select assignment.lead_organization_id as "leadId", lead.place_id as "placeId", assignment.stage,
        assignment.deadline_on as "deadlineOn", assignment.completed_on as "completedOn",
        coalesce(assignment.proposed_on, assignment.paused_on) as "judgedOn"
      from assignment join organization lead on lead.id = assignment.lead_organization_id
      where assignment.tenant_id = ${space.tenantId} and assignment.shape in ('whole', 'instance')
        and assignment.stage not in ('cancelled', 'recalled')`.execute(trx)
    return rows
  })

/** The national classes said anew, beside the rules that the product counts by. */
function classOf({ stage, deadlineOn, completedOn, judgedOn }: Fact, today: string): keyof ClassCounts {
  if (deadlineOn === null) return 'no_deadline'
  if (stage === 'completed') return (completedOn ?? '') <= deadlineOn ? 'completed_on_time' : 'completed_late'
  return (judgedOn ?? today) <= deadlineOn ? 'in_progress_on_time' : 'in_progress_overdue'
}

function recount(facts: readonly Fact[], keyOf: (fact: Fact) => string, today: string): Record<string, ClassCounts> {
  const counted: Record<string, ClassCounts> = {}
  for (const fact of facts) {
    const key = keyOf(fact)
    counted[key] ??= {
      completed_on_time: 0,
      completed_late: 0,
      in_progress_on_time: 0,
      in_progress_overdue: 0,
      no_deadline: 0,
    }
    counted[key][classOf(fact, today)] += 1
  }
  return counted
}

type Told = Awaited<ReturnType<typeof showStatistics>>
const countsOf = ({ lines }: Told) => Object.fromEntries(lines.map(({ key, figures }) => [key, figures.counts]))
const proposal = { summary: 'Đã xong', evidence: someEvidence.map((one) => ({ ...one, issuedOn: '2025-01-10' })) }

describe('by place', () => {
  const today = '2026-03-10'
  let space: Counting
  const places = new Map<string, string>()
  beforeAll(async () => {
    space = await openCounting()
    const { services, office } = space
    const seats = { 'UBND xã An Bình': 'An Bình', 'Trạm Y tế An Bình': 'An Bình', 'UBND xã Hòa Lợi': 'Hòa Lợi' }
    for (const [agency, place] of Object.entries(seats))
      places.set(place, await space.seat(await space.organization(agency), place))
    const dues = ['2026-02-20', '2026-03-05', '2026-03-31', null]
    await space.assign(dues.map((due) => ({ due, leads: [...Object.keys(seats), 'Sở Tài chính'] })))
    for (const [agency, due] of [
      ['UBND xã An Bình', '2026-03-03'],
      ['Trạm Y tế An Bình', '2026-03-01'],
      ['UBND xã Hòa Lợi', '2026-03-31'],
    ] as const) {
      const id = await space.assignOne(due, { leads: [agency] })
      await proposeCompletion(services, await space.actor('specialist', agency), id, proposal)
      if (agency !== 'UBND xã Hòa Lợi') await acceptCompletion(services, office, id, { quality: 'good', remark: null })
    }
    space.clock.set(`${today}T08:00:00+07:00`)
  })
  afterAll(() => space.close())

  const ask = (who: Actor = space.office) =>
    showStatistics(space.services, who, { by: 'place', period: 'all', units: 'as_then' })

  it('agencies that stand in one place are one line, and a recount finds the same', async () => {
    const told = await ask()
    const counted = recount(await factsOf(space), ({ placeId }) => placeId ?? '', today)
    expect(countsOf(told)).toEqual(counted)
    const [anBinh = '', hoaLoi = ''] = [places.get('An Bình'), places.get('Hòa Lợi')]
    expect(counted).toEqual({
      [anBinh]: {
        completed_on_time: 1,
        completed_late: 1,
        in_progress_on_time: 2,
        in_progress_overdue: 4,
        no_deadline: 2,
      },
      [hoaLoi]: {
        completed_on_time: 0,
        completed_late: 0,
        in_progress_on_time: 2,
        in_progress_overdue: 2,
        no_deadline: 1,
      },
      '': {
        completed_on_time: 0,
        completed_late: 0,
        in_progress_on_time: 1,
        in_progress_overdue: 2,
        no_deadline: 1,
      },
    })
    expect(new Map(told.lines.map(({ key, name }) => [key, name]))).toEqual(
      new Map([
        [anBinh, 'An Bình'],
        [hoaLoi, 'Hòa Lợi'],
        ['', 'Cơ quan chưa gắn địa bàn'],
      ]),
    )
    expect(told.totals.total).toBe(19)
  })

  it('an agency meets only the places of what it takes part in', async () => {
    const station = await space.actor('specialist', 'Trạm Y tế An Bình')
    const told = await ask(station)
    expect(told.lines.map(({ name, figures }) => [name, figures.total])).toEqual([['An Bình', 5]])
  })
})

describe('after a merger', () => {
  const today = '2025-08-15'
  let space: Reorganizing
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    space = await openReorganizing()
    const { services, office } = space
    const [old, heir, other] = ['Sở Kế hoạch cũ', 'Sở Tài chính', 'Sở Y tế'] as const
    for (const name of [old, heir, other]) ids[name] = await space.organization(name)
    const dues = ['2025-06-10', '2025-06-30', '2025-08-30', null]
    const { assignments } = await space.assign(dues.map((due) => ({ due, leads: [old] })))
    await space.assign(dues.slice(1).map((due) => ({ due, leads: [heir] })))
    await space.assign(dues.slice(2).map((due) => ({ due, leads: [other] })))
    const planner = await space.actor('specialist', old)
    for (const { id } of assignments.slice(0, 2)) {
      await proposeCompletion(services, planner, id, proposal)
      await acceptCompletion(services, office, id, { quality: 'good', remark: null })
    }
    const merge = aChange({
      kind: 'merge',
      unit: 'organization',
      fromIds: [ids[old] ?? ''],
      into: { id: ids[heir] ?? '', terms: null },
    })
    const reorganization = await space.record([merge], headerOn('2025-07-01'))
    space.comeTo('2025-07-02')
    await space.work(reorganization)
    space.comeTo(today)
  })
  afterAll(() => space.close())

  const ask = (units: 'as_then' | 'restated') =>
    showStatistics(space.services, space.office, { by: 'lead', period: 'all', units })

  it.each([
    ['as_then', 3],
    ['restated', 2],
  ] as const)('%s: a recount finds the same, and every line opens as many duties', async (units, lineCount) => {
    const told = await ask(units)
    const heirOf = (id: string) =>
      units === 'restated' && id === ids['Sở Kế hoạch cũ'] ? (ids['Sở Tài chính'] ?? '') : id
    expect(countsOf(told)).toEqual(recount(await factsOf(space), ({ leadId }) => heirOf(leadId), today))
    expect(told.lines).toHaveLength(lineCount)
    for (const { list, figures } of told.lines) {
      const { items } = await listAssignments(space.services, space.office, { ...list, limit: 100 })
      expect(items).toHaveLength(figures.total)
    }
  })

  it('what was done before it is told by the agency that did it, or by the one that took over', async () => {
    const totals = async (units: 'as_then' | 'restated') =>
      Object.fromEntries(
        (await ask(units)).lines.map(({ name, figures }) => [
          name,
          [figures.counts.completed_on_time, figures.counts.completed_late, figures.total],
        ]),
      )
    expect(await totals('as_then')).toEqual({
      'Sở Kế hoạch cũ': [1, 1, 2],
      'Sở Tài chính': [0, 0, 5],
      'Sở Y tế': [0, 0, 2],
    })
    expect(await totals('restated')).toEqual({ 'Sở Tài chính': [1, 1, 7], 'Sở Y tế': [0, 0, 2] })
    expect((await ask('restated')).units?.words).toMatch(/cơ quan hiện nay/)
  })
})
