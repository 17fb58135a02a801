import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reorganizations } from '../../../apps/server/reorganizations.ts'
import { readingDuties } from '../../../tests/support/reading-duties.ts'
import {
  aChange,
  headerOn,
  openReorganizing,
  type Reorganizing,
  someEvidence,
  someReport,
} from '../../../tests/support/reorganizing.ts'
import { type Actor, loadActor } from '../../access/index.ts'
import {
  acceptCompletion,
  acknowledge,
  listAssignments,
  proposeCompletion,
  raiseDifficulty,
  reportProgress,
} from '../../duties/index.ts'
import { addOrganization } from '../../organizations/index.ts'
import { chooseSuccessors } from '../choose-successors/choose-successors.ts'
import { listSubjects } from '../list-subjects/list-subjects.ts'
import { previewReorganization } from '../preview-reorganization/preview-reorganization.ts'
import { recordReorganization } from '../record-reorganization/record-reorganization.ts'
import { findRuns } from '../run-store.ts'

let space: Reorganizing
let duties: ReturnType<typeof readingDuties>
beforeAll(async () => {
  space = await openReorganizing()
  duties = readingDuties(space)
})
afterAll(() => space.close())

/** Every test has a year and agencies of its own, so that they do not meet. */
let year = 2025
let on = ''
const own = (name: string) => `${name} ${year}`
const agency = (name: string) => space.organization(own(name))
beforeEach(() => {
  year += 1
  on = `${year}-07-01`
  space.comeTo(`${year}-06-20`)
})

const merge = (fromIds: readonly string[], toId: string) =>
  aChange({ kind: 'merge', unit: 'organization', fromIds, into: { id: toId, terms: null } })

const newUnit = (id: string, name: string) => ({ id, terms: space.newTerms(own(name)) })
const uuid = () => crypto.randomUUID()
const later = (person: Actor) => loadActor(space.services, space.tenantId, person.personId)

describe('after a merger', () => {
  it('open duties go to the successor with their history; closed ones stay with the old agency', async () => {
    const [plan, money] = [await agency('Sở Kế hoạch'), await agency('Sở Tài chính')]
    const worker = await space.actor('specialist', own('Sở Kế hoạch'))
    const { directiveId, assignments } = await space.assign([
      { leads: [own('Sở Kế hoạch')], due: `${year}-12-31` },
      { leads: [own('Sở Kế hoạch')] },
      { leads: [own('Sở Kế hoạch')] },
    ])
    const [open = '', done = '', waiting = ''] = assignments.map(({ id }) => id)
    await reportProgress(space.services, worker, open, someReport)
    for (const id of [done, waiting])
      await proposeCompletion(space.services, worker, id, { summary: 'Xong', evidence: someEvidence }, null)
    await acceptCompletion(space.services, space.office, done, { quality: 'good', remark: null }, null)
    const id = await space.record([merge([plan], money)], headerOn(on))
    space.comeTo(on)
    await space.work(id)
    expect(await duties.assignmentsOf(directiveId)).toMatchObject([
      { ordinal: 1, lead: own('Sở Tài chính'), first: own('Sở Kế hoạch'), stage: 'in_progress' },
      { ordinal: 2, lead: own('Sở Kế hoạch'), first: own('Sở Kế hoạch'), stage: 'completed' },
      { ordinal: 3, lead: own('Sở Tài chính'), first: own('Sở Kế hoạch'), stage: 'awaiting_confirmation' },
    ])
    const [, , , moved] = await duties.eventsOf(open)
    expect(moved).toMatchObject({
      kind: 'lead_succeeded',
      details: { from: plan, to: money, document: '202/2025/QH15', effectiveOn: on, ground: 'only' },
    })
    expect(await space.wrongStates()).toEqual([])
  })

  it('people and rights move with their posts, and what the old agency did is still read', async () => {
    const [plan, money] = [await agency('Sở Kế hoạch'), await agency('Sở Tài chính')]
    const worker = await space.actor('specialist', own('Sở Kế hoạch'))
    const { assignments } = await space.assign([{ leads: [own('Sở Kế hoạch')] }, { leads: [own('Sở Kế hoạch')] }])
    const [done = '', open = ''] = assignments.map(({ id }) => id)
    await proposeCompletion(space.services, worker, done, { summary: 'Xong', evidence: someEvidence }, null)
    await acceptCompletion(space.services, space.office, done, { quality: 'good', remark: null }, null)
    const colleague = await space.actor('specialist', own('Sở Tài chính'))
    const id = await space.record([merge([plan], money)], headerOn(on))
    expect((await later(worker)).postings).toMatchObject([{ organizationId: plan }])
    space.comeTo(on)
    await space.work(id)
    const now = await later(worker)
    expect(now.postings).toMatchObject([{ organizationId: money, role: 'specialist' }])
    expect(now.predecessorOrganizationIds).toEqual([plan])
    await reportProgress(space.services, now, open, someReport)
    const seen = await listAssignments(space.services, await later(colleague), { part: 'lead', limit: 30 })
    expect(seen.items.map((item) => item.id).sort()).toEqual([done, open].sort())
    expect(seen.items.find((item) => item.id === open)).toMatchObject({
      lead: { id: money },
      formerLead: { id: plan, name: own('Sở Kế hoạch') },
    })
  })

  it('two agencies that each had the same duty leave it twice with the successor: nothing is lost or joined', async () => {
    const [plan, money] = [await agency('Sở Kế hoạch'), await agency('Sở Tài chính')]
    const { directiveId } = await space.assign([{ leads: [own('Sở Kế hoạch'), own('Sở Tài chính')] }])
    const id = await space.record([merge([plan], money)], headerOn(on))
    space.comeTo(on)
    await space.work(id)
    expect(await duties.assignmentsOf(directiveId)).toMatchObject([
      { lead: own('Sở Tài chính'), first: own('Sở Kế hoạch') },
      { lead: own('Sở Tài chính'), first: own('Sở Tài chính') },
    ])
  })

  it('coordinators, difficulties and the focal agency follow', async () => {
    const [home, labour] = [await agency('Sở Nội vụ'), await agency('Sở Lao động')]
    const worker = await space.actor('specialist', own('Sở Lao động'))
    const { assignments } = await space.assign(
      [{ leads: [own('Sở Lao động')], coordinators: [own('Sở Nội vụ'), own('Sở Y tế')] }],
      { focal: own('Sở Nội vụ') },
    )
    const [assignmentId = ''] = assignments.map(({ id }) => id)
    const difficulty = { text: 'Thiếu kinh phí', proposal: null }
    await raiseDifficulty(space.services, worker, assignmentId, difficulty)
    const made = newUnit(uuid(), 'Sở Nội vụ mới')
    const id = await space.record(
      [aChange({ kind: 'merge', unit: 'organization', fromIds: [home, labour], into: made })],
      headerOn(on),
    )
    space.comeTo(on)
    await space.work(id)
    expect(await duties.coordinatorsOf(assignmentId)).toEqual([
      { name: own('Sở Nội vụ mới'), mention: own('Sở Nội vụ') },
      { name: own('Sở Y tế'), mention: own('Sở Y tế') },
    ])
    await space.inSpace(async (trx) => {
      const { rows } = await sql<{ holder: string; focal: string }>`
        select difficulty.holder_organization_id as holder, directive.focal_organization_id as focal
        from difficulty join directive on directive.tenant_id = difficulty.tenant_id and directive.id = difficulty.directive_id
        where difficulty.tenant_id = ${space.tenantId} and difficulty.assignment_id = ${assignmentId}`.execute(trx)
      expect(rows).toEqual([{ holder: made.id, focal: made.id }])
    })
  })

  it('each agency is told once what it took over', async () => {
    const [plan, money] = [await agency('Sở Kế hoạch'), await agency('Sở Tài chính')]
    const colleague = await space.actor('agency_leader', own('Sở Tài chính'))
    await space.assign([{ leads: [own('Sở Kế hoạch')] }, { leads: [own('Sở Kế hoạch')] }])
    const id = await space.record([merge([plan], money)], headerOn(on))
    space.comeTo(on)
    await space.work(id)
    await space.work(id)
    await space.inSpace(async (trx) => {
      const { rows } = await sql<{ title: string }>`
        select title from notification where tenant_id = ${space.tenantId} and person_id = ${colleague.personId}
          and kind = 'duties_taken_over'`.execute(trx)
      expect(rows).toEqual([{ title: `Tiếp nhận 2 nhiệm vụ từ ${own('Sở Kế hoạch')} theo văn bản số 202/2025/QH15` }])
    })
  })
})

describe('recorded late', () => {
  it('people who came to the old agency since then are the successor’s, and go back when it is undone', async () => {
    const [plan, money] = [await agency('Sở Kế hoạch'), await agency('Sở Tài chính')]
    const before = await space.everything()
    space.comeTo(`${year}-09-01`)
    const worker = await space.actor('specialist', own('Sở Kế hoạch'))
    const late = await space.everything()
    expect(late.post).not.toEqual(before.post)
    const id = await space.draft([merge([plan], money)], headerOn(on))
    expect(
      (await previewReorganization(space.services, space.office, reorganizations.followers, id)).posts,
    ).toMatchObject({
      moved: 1,
      people: 1,
    })
    await recordReorganization(space.services, space.office, reorganizations.followers, id, null)
    await space.work(id)
    expect((await later(worker)).postings).toMatchObject([{ organizationId: money }])
    await space.undo(id)
    expect(await space.everything()).toEqual(late)
  })

  const problemsOf = async (id: string): Promise<string[]> => {
    const refusal = await recordReorganization(space.services, space.office, reorganizations.followers, id, null).catch(
      (error: unknown) => error,
    )
    const { details } = refusal as { details?: { problems: { code: string }[] } }
    return details?.problems.map(({ code }) => code) ?? [String(refusal)]
  }

  it.each([
    ['an agency under it changed since', 'changed_later'],
    ['an agency was entered under it since', 'children_later'],
    ['it has taken over from another since', 'changed_later'],
    ['it has given a field since', 'changed_later'],
  ])('is refused in words where %s', async (what, code) => {
    const [plan, money] = [await agency('Sở Kế hoạch'), await agency('Sở Tài chính')]
    const under = (validFrom: string) => {
      const { name: _name, ...terms } = space.newTerms('')
      const named = { ...terms, kind: 'division', name: own('Phòng Tổng hợp'), parentId: plan, validFrom }
      return addOrganization(space.services, space.office, named)
    }
    const since = `${year}-08-01`
    if (what === 'an agency under it changed since') {
      const to = { name: own('Phòng Mới'), shortName: null, kind: 'division', code: null, code102: null }
      const unitId = await under('2000-01-01')
      await space.record([aChange({ kind: 'rename', unit: 'organization', unitId, to })], headerOn(since))
    }
    if (what === 'an agency was entered under it since') await under(since)
    if (what === 'it has taken over from another since')
      await space.record([merge([await agency('Sở Giá cả')], plan)], headerOn(since))
    if (what === 'it has given a field since') {
      const change = {
        kind: 'transfer_field',
        fromId: plan,
        toId: await agency('Sở Giá cả'),
        fields: ['tourism'],
      } as const
      await space.record([aChange(change)], headerOn(since))
    }
    space.comeTo(`${year}-09-01`)
    expect(await problemsOf(await space.draft([merge([plan], money)], headerOn(on)))).toEqual([code])
  })
})

describe('before its day', () => {
  it('only the plan changes: duties, rights and today’s directory wait', async () => {
    const [plan, money] = [await agency('Sở Kế hoạch'), await agency('Sở Tài chính')]
    const worker = await space.actor('specialist', own('Sở Kế hoạch'))
    const { directiveId, assignments } = await space.assign([{ leads: [own('Sở Kế hoạch')] }])
    const id = await space.record([merge([plan], money)], headerOn(on))
    await space.work(id)
    expect(await duties.leadsOf(directiveId)).toEqual([[1, own('Sở Kế hoạch')]])
    await acknowledge(space.services, await later(worker), assignments[0]?.id ?? '')
    const call = await space.callAs(space.office)
    const namesOn = async (day: string) =>
      (await call('GET', `/api/organizations?on=${day}&words=${year}`))
        .json()
        .items.map((item: { name: string }) => item.name)
    expect(await namesOn(`${year}-06-30`)).toContain(own('Sở Kế hoạch'))
    expect(await namesOn(on)).not.toContain(own('Sở Kế hoạch'))
    space.comeTo(on)
    await space.work(id)
    expect(await duties.leadsOf(directiveId)).toEqual([[1, own('Sở Tài chính')]])
  })
})

describe('where several take over', () => {
  const district = async () => {
    const east = await agency('UBND huyện Đông')
    const communes = [newUnit(uuid(), 'UBND xã A'), newUnit(uuid(), 'UBND xã B')]
    const culture = await agency('Sở Văn hóa')
    const split = aChange({
      kind: 'split',
      unit: 'organization',
      fromId: east,
      continues: false,
      into: [
        ...communes.map((commune) => ({ ...commune, fields: null })),
        { id: culture, terms: null, fields: ['tourism'] },
      ],
    })
    return { east, communes: communes.map(({ id }) => id), culture, split }
  }

  it('the office picks: one successor, several, and what nobody picked waits until somebody does', async () => {
    const { communes, split } = await district()
    const { directiveId, assignments } = await space.assign([
      { leads: [own('UBND huyện Đông')] },
      { leads: [own('UBND huyện Đông')] },
      { leads: [own('UBND huyện Đông')] },
    ])
    const [one = '', several = '', open = ''] = assignments.map(({ id }) => id)
    const id = await space.draft([split], headerOn(on))
    const [first = '', second = ''] = communes
    await chooseSuccessors(space.services, space.office, id, [
      { kind: 'assignment', subjectId: one, successorIds: [second] },
      { kind: 'assignment', subjectId: several, successorIds: [first, second] },
    ])
    await recordReorganization(space.services, space.office, reorganizations.followers, id, null)
    space.comeTo(on)
    await space.work(id)
    expect(await duties.leadsOf(directiveId)).toEqual([
      [1, own('UBND xã B')],
      [2, own('UBND xã A')],
      [2, own('UBND xã B')],
      [3, own('UBND huyện Đông')],
    ])
    await chooseSuccessors(space.services, space.office, id, [
      { kind: 'assignment', subjectId: open, successorIds: [first] },
    ])
    await space.work(id)
    expect((await duties.leadsOf(directiveId)).at(-1)).toEqual([3, own('UBND xã A')])
    expect(await space.wrongStates()).toEqual([])
    const copy = (await duties.assignmentsOf(directiveId)).find(
      ({ id: one }) => !assignments.some((given) => given.id === one),
    )
    const [given] = await duties.eventsOf(copy?.id ?? '')
    expect(given).toMatchObject({ kind: 'assigned', details: { fromAssignmentId: several } })
  })

  it('suggestions come with their reason, and decide when the office says so', async () => {
    const { split, culture } = await district()
    const { directiveId } = await space.assign([
      { leads: [own('UBND huyện Đông')], text: 'Phát triển du lịch trên địa bàn' },
      { leads: [own('UBND huyện Đông')], text: 'Báo cáo kết quả' },
    ])
    const id = await space.draft([split], headerOn(on, { undecided: 'suggested' }))
    const subjects = await listSubjects(space.services, space.office, reorganizations.followers, id, {
      part: 'assignments',
      limit: 10,
      after: null,
    })
    expect(
      subjects.map(({ suggestion }) => [suggestion?.certainty, suggestion?.ids.length, suggestion?.reason]),
    ).toEqual([
      ['sure', 1, 'Nhiệm vụ thuộc lĩnh vực Du lịch'],
      ['likely', 2, 'Nhiệm vụ chung: mỗi đơn vị kế thừa thực hiện trên địa bàn mình'],
    ])
    expect(subjects[0]?.suggestion?.ids).toEqual([culture])
    await recordReorganization(space.services, space.office, reorganizations.followers, id, null)
    space.comeTo(on)
    await space.work(id)
    expect(await duties.leadsOf(directiveId)).toEqual([
      [1, own('Sở Văn hóa')],
      [2, own('UBND xã A')],
      [2, own('UBND xã B')],
    ])
  })

  it('refuses a successor the reorganization does not name', async () => {
    const { split } = await district()
    const { assignments } = await space.assign([{ leads: [own('UBND huyện Đông')] }])
    const id = await space.draft([split], headerOn(on))
    await expect(
      chooseSuccessors(space.services, space.office, id, [
        { kind: 'assignment', subjectId: assignments[0]?.id ?? '', successorIds: [await agency('Sở Khác')] },
      ]),
    ).rejects.toMatchObject({ code: 'choice_not_offered' })
  })

  it('a field that passes on takes along what is chosen; the rest stays', async () => {
    const [home, ethnic] = [await agency('Sở Nội vụ'), await agency('Ban Dân tộc')]
    const { directiveId, assignments } = await space.assign([
      { leads: [own('Sở Nội vụ')], text: 'Quản lý hoạt động tôn giáo' },
      { leads: [own('Sở Nội vụ')], text: 'Quản lý hoạt động tôn giáo' },
      { leads: [own('Sở Nội vụ')], text: 'Khen thưởng' },
    ])
    const transfer = aChange({ kind: 'transfer_field', fromId: home, toId: ethnic, fields: ['religion'] })
    const id = await space.draft([transfer], headerOn(on))
    await chooseSuccessors(space.services, space.office, id, [
      { kind: 'assignment', subjectId: assignments[0]?.id ?? '', successorIds: [ethnic] },
    ])
    const preview = await previewReorganization(space.services, space.office, reorganizations.followers, id)
    expect(preview.parts.find(({ part }) => part === 'assignments')).toMatchObject({
      total: 0,
      choosable: 0,
      optional: 3,
      optionalChosen: 1,
    })
    await recordReorganization(space.services, space.office, reorganizations.followers, id, null)
    space.comeTo(on)
    await space.work(id)
    const [run] = await space.inSpace((trx) => findRuns(trx, space.tenantId, [id]))
    expect(run).toMatchObject({ state: 'finished', done: 1, total: 0, leftOver: 0 })
    expect(await duties.leadsOf(directiveId)).toEqual([
      [1, own('Ban Dân tộc')],
      [2, own('Sở Nội vụ')],
      [3, own('Sở Nội vụ')],
    ])
  })
})

describe('an agency abolished without a successor', () => {
  it('while it has open duties is not recorded: nobody would be left to do them', async () => {
    const [plan, home] = [await agency('Sở Kế hoạch'), await agency('Sở Nội vụ')]
    const abolish = (unitId: string) => aChange({ kind: 'abolish', unit: 'organization', unitId })
    await space.assign([{ leads: [own('Sở Kế hoạch')] }, { leads: [own('Sở Y tế')], coordinators: [own('Sở Nội vụ')] }])
    const id = await space.draft([abolish(plan)], headerOn(on))
    const { problems } = await previewReorganization(space.services, space.office, reorganizations.followers, id)
    expect(problems).toMatchObject([{ code: 'work_left' }])
    expect(problems[0]?.message).toMatch(/giải thể khi còn 1 nhiệm vụ đang thực hiện, không cơ quan nào tiếp nhận/)
    const before = await space.everything()
    await expect(
      recordReorganization(space.services, space.office, reorganizations.followers, id, null),
    ).rejects.toMatchObject({ code: 'reorganization_not_ready', details: { problems: [{ code: 'work_left' }] } })
    expect(await space.everything()).toEqual(before)
    await space.record([abolish(home)], headerOn(on))
  })
})
