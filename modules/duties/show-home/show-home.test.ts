import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { notify } from '../../notifications/index.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import { askContribution } from '../contributions/ask-contribution/ask-contribution.ts'
import { giveParts } from '../give-part/give-parts.ts'
import { listAssignments } from '../list-assignments/list-assignments.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { refuseAssignment } from '../refuse-assignment/refuse-assignment.ts'
import { requestExtension } from '../request-extension/request-extension.ts'
import { someEvidence, withDuties } from '../testing/with-duties.ts'
import { showHome } from './show-home.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let finance: Actor
let division: Actor
let committee: Actor
const on = (date: string) => space.clock.set(`${date}T10:00:00+07:00`)
const proposal = { summary: 'Xong', evidence: someEvidence }
const agencyOf = async (actor: Actor) => {
  const { agency } = await showHome(space.services, actor)
  if (!agency) throw new Error('no agency part')
  return agency
}
const textsOf = (block: { items: { text: string }[] } | undefined) => block?.items.map(({ text }) => text)

/** Given to Sở Tài chính and taken on. */
async function taken(text: string, due: string, coordinators: string[] = []): Promise<string> {
  const id = await space.assignOne(due, { text, coordinators })
  await acknowledge(space.services, finance, id)
  return id
}

beforeAll(async () => {
  space = await open()
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  division = await space.actor('agency_leader', 'Phòng Ngân sách')
  committee = await space.actor('committee_leader')
})
afterAll(() => space.close())

describe('today, for an agency', () => {
  it('tells what is late, what is due today and what within seven days apart', async () => {
    on('2026-03-02')
    await taken('Trễ', '2026-03-09')
    await taken('Hôm nay', '2026-03-10')
    await taken('Mai', '2026-03-11')
    await taken('Tuần sau', '2026-03-17')
    await taken('Sau nữa', '2026-03-18')
    on('2026-03-10')
    const { overdue, dueToday, nextSevenDays, upcoming } = await agencyOf(finance)
    expect([overdue, dueToday, nextSevenDays, upcoming].map(textsOf)).toEqual([
      ['Trễ'],
      ['Hôm nay'],
      ['Mai', 'Tuần sau'],
      ['Sau nữa'],
    ])
    for (const block of [overdue, dueToday, nextSevenDays]) {
      const { items } = await listAssignments(space.services, finance, { ...block.list, limit: 30 })
      expect(textsOf({ items })).toEqual(textsOf(block))
    }
  })

  it('shows the lead the parts it must judge and what is asked of it, and those who got them not', async () => {
    const { services } = space
    const whole = await taken('Cả việc', '2026-06-30')
    const organizationId = await space.organization('Phòng Ngân sách')
    const part = (text: string) => ({ organizationId, text, product: null, deadlineOn: '2026-05-30' })
    const { partIds } = await giveParts(services, finance, whole, [part('Phần một'), part('Phần hai')])
    const [first = '', second = ''] = partIds
    for (const id of partIds) await acknowledge(services, division, id)
    await proposeCompletion(services, division, first, proposal)
    await requestExtension(services, division, second, { to: '2026-06-10', reason: 'Thiếu số liệu' })
    const ofLead = await agencyOf(finance)
    expect(ofLead.toJudge).toMatchObject({
      count: 1,
      list: null,
      items: [{ partText: 'Phần một', may: { accept: true } }],
    })
    expect(ofLead.partRequests).toMatchObject({
      count: 1,
      items: [{ partText: 'Phần hai', may: { decideRequest: true } }],
    })
    const ofDivision = await agencyOf(division)
    expect([ofDivision.toJudge.count, ofDivision.partRequests.count]).toEqual([0, 0])
  })

  it('tells a coordinator what it owes, the earliest due first', async () => {
    const { services } = space
    on('2026-03-10')
    const id = await taken('Cần phối hợp', '2026-04-30', ['Sở Y tế'])
    const organizationId = await space.organization('Sở Y tế')
    const ask = (request: string, dueOn: string | null) =>
      askContribution(services, finance, id, { organizationId, request, dueOn })
    await ask('Số liệu bất kỳ lúc nào', null)
    await ask('Số liệu quý I', '2026-03-12')
    on('2026-03-15')
    const health = await space.actor('specialist', 'Sở Y tế')
    expect((await agencyOf(health)).contributions).toMatchObject([
      { assignmentId: id, request: 'Số liệu quý I', dueOn: '2026-03-12', daysLeft: -3, lead: { name: 'Sở Tài chính' } },
      { request: 'Số liệu bất kỳ lúc nào', dueOn: null, daysLeft: null },
    ])
    expect((await agencyOf(finance)).contributions).toEqual([])
  })

  it('offers directives nobody opened yet to who has not opened them, while they are new', async () => {
    const reader = await space.actor('specialist', 'Sở Công Thương')
    const { directiveId } = await space.assign([{ leads: ['Sở Công Thương'] }])
    const { rows } = await space.inSpace((trx) =>
      sql<{ issued: Date }>`select issued_at as issued from directive where id = ${directiveId}`.execute(trx),
    )
    const daysAfter = (days: number) => new Date((rows[0]?.issued.getTime() ?? 0) + days * 86_400_000)
    const unread = async () => (await agencyOf(reader)).unreadDirectives.map(({ id }) => id)
    space.clock.set(daysAfter(1))
    expect(await unread()).toEqual([directiveId])
    space.clock.set(daysAfter(40))
    expect(await unread()).toEqual([])
    space.clock.set(daysAfter(1))
    await space.inSpace((trx) =>
      sql`insert into directive_reading (tenant_id, directive_id, person_id, first_opened_at, last_opened_at)
        values (${space.tenantId}, ${directiveId}, ${reader.personId}, now(), now())`.execute(trx),
    )
    expect(await unread()).toEqual([])
    const colleague = await space.actor('specialist', 'Sở Công Thương')
    expect((await agencyOf(colleague)).unreadDirectives).toHaveLength(1)
  })
})

describe('today, for who decides', () => {
  it('sends a request to who decides it, the longest waiting first, and not to the others', async () => {
    const { services, office } = space
    on('2026-03-10')
    const asked = await taken('Xin gia hạn', '2026-05-30')
    const refused = await taken('Giao nhầm', '2026-05-30')
    const farther = await taken('Xin cấp trên', '2026-05-30')
    await requestExtension(services, finance, asked, { to: '2026-06-30', reason: 'Thiếu kinh phí' })
    await requestExtension(services, finance, farther, { to: '2026-06-30', reason: 'Thiếu kinh phí' })
    await space.inSpace((trx) =>
      sql`update assignment set request_approver = 'committee_leader' where id = ${farther}`.execute(trx),
    )
    on('2026-03-11')
    await refuseAssignment(services, finance, refused, { reason: 'Việc của Sở Nội vụ', suggestedOrganizationId: null })
    on('2026-03-15')
    const home = await showHome(services, office)
    expect(textsOf(home.office?.requests)).toEqual(['Xin gia hạn', 'Giao nhầm'])
    expect(home.office?.requests.items[0]).toMatchObject({ state: { officeDays: 5 }, may: { decideRequest: true } })
    expect(home.committee).toBeNull()
    expect(textsOf((await showHome(services, committee)).committee?.requests)).toEqual(['Xin cấp trên'])
  })

  it('puts first what a leader of the committee is in charge of, and what was told up', async () => {
    const { services, office, tenantId } = space
    on('2026-03-10')
    const own = await taken('Của tôi', '2026-03-12')
    const told = await taken('Đã báo cáo lên', '2026-03-12')
    await space.inSpace(async (trx) => {
      await sql`update assignment set leader_person_id = ${committee.personId} where id = ${own}`.execute(trx)
      await sql`update assignment set escalation = 2 where tenant_id = ${tenantId} and id = ${told}`.execute(trx)
    })
    on('2026-03-20')
    const { committee: part } = await showHome(services, committee)
    expect(textsOf(part?.inCharge)).toEqual(['Của tôi'])
    expect(textsOf(part?.overdue)).toContain('Đã báo cáo lên')
    const { office: officePart } = await showHome(services, office)
    expect(textsOf(officePart?.escalated)).toEqual(['Đã báo cáo lên'])
    expect(officePart?.overdue.items).toEqual([])
    expect(officePart?.overdue.count).toBeGreaterThan(1)
  })
})

it('names unread comments that mention the person, and no other notice', async () => {
  const { services, tenantId } = space
  const told = { tenantId, personIds: [committee.personId], body: null, link: '/nhiem-vu/1#trao-doi' }
  await space.inSpace((trx) =>
    notify(
      services,
      trx,
      { ...told, kind: 'comment_mention', title: 'Một người nhắc đến đồng chí' },
      { ...told, kind: 'duty_overdue', title: 'Một nhiệm vụ quá hạn' },
    ),
  )
  const { mentions } = await showHome(services, committee)
  expect(mentions).toMatchObject([{ title: 'Một người nhắc đến đồng chí', link: '/nhiem-vu/1#trao-doi' }])
  expect((await showHome(services, space.office)).mentions).toEqual([])
})
