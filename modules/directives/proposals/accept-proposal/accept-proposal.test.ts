import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../../tests/support/test-space.ts'
import {
  acceptCompletion,
  acknowledge,
  checkStoredStates,
  listAssignments,
  proposeCompletion,
} from '../../../duties/index.ts'
import { amending } from '../../relations/relation-amending.fixture.ts'
import { showDirective } from '../../show-directive/show-directive.ts'
import { budget, codeOf, newDay, propaganda, records, withProposals } from '../proposal-space.fixture.ts'

const { space, office, finance, inSpace, issueAmended, amend, only, accept, assignmentsOf } = await withProposals(
  await openTestSpace(),
)
const call = await space.callAs(office)
const page = async (id: string) => (await call('GET', `/api/assignments/${id}`)).json()
let amendedId: string
beforeEach(async () => {
  amendedId = await issueAmended()
})
afterAll(() => space.close())

describe('accepting', () => {
  it('a new deadline: it holds, the first one and both directives stay readable, the agencies are told', async () => {
    const id = await amend([amending('new_deadline', { ...budget, deadline: newDay })])
    const decided = await accept(id, { note: 'Theo đề nghị' })
    expect(decided).toMatchObject({
      effect: 'changed',
      leftAssignmentIds: [],
      proposal: {
        state: 'accepted',
        decidedByName: office.fullName,
        note: 'Theo đề nghị',
        candidates: [],
        may: { decide: false },
      },
    })
    const [assignmentId = ''] = decided.changedAssignmentIds
    expect(await page(assignmentId)).toMatchObject({
      deadline: { on: '2026-09-30', words: newDay.text },
      originalDeadlineOn: '2026-06-30',
      deadlineHistory: [
        { on: '2026-06-30', until: '2026-03-02', directiveId: amendedId },
        { on: '2026-09-30', until: null, directiveId: id, words: newDay.text },
      ],
      timeline: [
        { kind: 'assigned' },
        { kind: 'deadline_changed', details: { directiveId: id, proposalId: decided.proposal.id, from: '2026-06-30' } },
      ],
    })
    const told = await inSpace((trx) =>
      trx
        .selectFrom('notification')
        .select('title')
        .where('person_id', '=', finance.personId)
        .where('kind', '=', 'deadline_changed')
        .execute(),
    )
    expect(told.at(-1)?.title).toMatch(/^Văn bản số \d+\/UBND-NC đổi thời hạn/)
    const audited = await inSpace((trx) =>
      trx
        .selectFrom('audit_entry')
        .select('action')
        .where('subject_id', 'in', [decided.proposal.id, assignmentId])
        .orderBy('id')
        .execute(),
    )
    expect(audited.map(({ action }) => action)).toEqual(['assignment_deadline_changed', 'proposal_accepted'])
  })

  it('with what the person sets in place of what was read', async () => {
    const id = await amend([amending('new_deadline', { ...budget })])
    expect(await codeOf(accept(id))).toBe('proposal_needs_deadline')
    const [chosen] = await assignmentsOf(amendedId, 3)
    const dutyId = chosen?.dutyId ?? ''
    const decided = await accept(id, { deadlineOn: '2026-12-31', dutyId })
    expect(decided.changedAssignmentIds).toEqual([chosen?.id])
    expect(decided.proposal).toMatchObject({
      target: { dutyId, deadlineOn: '2026-12-31' },
      proposed: { deadlineOn: '2026-12-31' },
    })
  })

  it('a new lead: it moves, the old one reads on, both directives can be opened by the new one', async () => {
    const id = await amend([amending('new_lead', { ...records, agencies: ['Sở Y tế'] })])
    const former = await space.actor('specialist', 'Sở Nội vụ')
    const health = await space.actor('specialist', 'Sở Y tế')
    expect(await codeOf(showDirective(space.services, health, id))).toBe('directive_not_found')
    const { changedAssignmentIds } = await accept(id)
    const [assignmentId = ''] = changedAssignmentIds
    expect(await page(assignmentId)).toMatchObject({
      lead: { name: 'Sở Y tế' },
      state: { stage: 'awaiting_acknowledgement' },
      timeline: [{}, { kind: 'lead_changed', details: { fromName: 'Sở Nội vụ', toName: 'Sở Y tế' } }],
    })
    const asFormer = await space.callAs(former)
    expect((await asFormer('GET', `/api/assignments/${assignmentId}`)).statusCode).toBe(200)
    await acknowledge(space.services, health, assignmentId)
    expect(await showDirective(space.services, health, id)).toMatchObject({ id })
    expect(await showDirective(space.services, health, amendedId)).toMatchObject({ id: amendedId })
  })

  it('a new lead needs exactly one agency, one that does not lead the duty already', async () => {
    const id = await amend([amending('new_lead', { ...propaganda, agencies: ['Sở Lạ'] })])
    const organizationIds = [await space.organization('UBND huyện An Bình'), await space.organization('Sở Y tế')]
    expect(await codeOf(accept(id))).toBe('proposal_needs_organization')
    expect(await codeOf(accept(id, { organizationIds }))).toBe('proposal_needs_one_lead')
    expect(await codeOf(accept(id, { organizationIds: organizationIds.slice(1) }))).toBe('choose_assignment')
    const [first] = await assignmentsOf(amendedId, 4)
    const other = (await assignmentsOf(amendedId, 4))[1]
    const terms = { dutyId: first?.dutyId, assignmentId: first?.id, organizationIds: [other?.lead.id ?? ''] }
    expect(await codeOf(accept(id, terms))).toBe('lead_already_assigned')
    expect((await only(id)).state).toBe('open')
    const done = await accept(id, { ...terms, organizationIds: organizationIds.slice(1) })
    expect(done.changedAssignmentIds).toEqual([first?.id])
  })

  it('a new wording: the issued one stays, on every assignment of the duty', async () => {
    const wording = 'Tổ chức tuyên truyền về An toàn khu trên toàn tỉnh'
    const id = await amend([amending('new_wording', { ...propaganda, newWords: wording })])
    const { changedAssignmentIds } = await accept(id)
    expect(changedAssignmentIds).toHaveLength(2)
    for (const item of await assignmentsOf(amendedId, 4))
      expect(item).toMatchObject({ text: expect.stringMatching(/trên địa bàn/), currentWording: wording })
    const duties = await inSpace((trx) =>
      trx.selectFrom('duty').select('text').where('directive_id', '=', amendedId).where('ordinal', '=', 4).execute(),
    )
    expect(duties[0]?.text).toMatch(/trên địa bàn/)
  })

  it('a dropped duty: cancelled from the day of the amending directive, listed only as such', async () => {
    const id = await amend([amending('dropped', propaganda)])
    const { changedAssignmentIds } = await accept(id)
    expect(await assignmentsOf(amendedId, 4)).toEqual([])
    const { items } = await listAssignments(space.services, office, {
      directiveId: amendedId,
      state: 'cancelled',
      limit: 100,
    })
    expect(items.map((item) => item.id).toSorted()).toEqual(changedAssignmentIds.toSorted())
    expect(items.every(({ state }) => state.cancelledOn === '2026-04-15' && state.class === null)).toBe(true)
    const overview = (await call('GET', `/api/overview?directiveId=${amendedId}`)).json()
    expect(overview.totals).toMatchObject({ duties: 4, assignments: { count: 5 } })
    expect(overview.matrix.cells.filter(({ display }: { display: string }) => display === 'cancelled')).toHaveLength(2)
    expect((await call('GET', `/api/overview?directiveId=${id}`)).json().sentence).toBe('Chưa có lượt giao nào.')
  })

  it.each(['added_lead', 'added_places'] as const)('%s: the same duty for further agencies, once', async (kind) => {
    const id = await amend([amending(kind, { ...propaganda, agencies: ['Sở Y tế'] })])
    const { changedAssignmentIds } = await accept(id)
    const all = await assignmentsOf(amendedId, 4)
    expect(all).toHaveLength(3)
    expect(all.find((item) => item.id === changedAssignmentIds[0])).toMatchObject({ lead: { name: 'Sở Y tế' } })
    const health = await space.actor('specialist', 'Sở Y tế')
    expect(await showDirective(space.services, health, id)).toMatchObject({ id })
    const again = await amend([amending(kind, { ...propaganda, agencies: ['Sở Y tế'] })])
    expect(await codeOf(accept(again))).toBe('lead_already_assigned')
    expect((await only(again)).state).toBe('open')
  })

  it('an added duty is only marked as seen', async () => {
    const id = await amend([amending('added_duty', { newWords: 'Báo cáo kết quả hằng quý' })])
    expect(await accept(id)).toMatchObject({
      effect: 'marked_as_seen',
      changedAssignmentIds: [],
      proposal: { state: 'accepted', proposed: { wording: 'Báo cáo kết quả hằng quý' } },
    })
    expect(await listAssignments(space.services, office, { directiveId: id, limit: 10 })).toMatchObject({ items: [] })
  })

  it('what is completed or cancelled is refused, and the proposal stays open', async () => {
    const [assignment] = await assignmentsOf(amendedId, 1)
    const evidence = [{ documentNumber: '1/BC', issuedOn: '2026-03-01', issuer: 'Sở', description: null, fileId: null }]
    await proposeCompletion(space.services, finance, assignment?.id ?? '', { summary: 'Xong', evidence })
    await acceptCompletion(space.services, office, assignment?.id ?? '', { quality: 'good', remark: null })
    const late = await amend([amending('new_deadline', { ...budget, deadline: newDay })])
    expect(await codeOf(accept(late))).toBe('assignment_completed')
    expect((await only(late)).state).toBe('open')
    await accept(await amend([amending('dropped', records)]))
    expect(await codeOf(accept(await amend([amending('dropped', records)])))).toBe('assignment_cancelled')
  })

  it('only duties of the amended directive, and an assignment only with its duty', async () => {
    const id = await amend([amending('dropped', {})])
    expect(await codeOf(accept(id))).toBe('proposal_needs_duty')
    const [first] = await assignmentsOf(amendedId, 1)
    const [second] = await assignmentsOf(amendedId, 2)
    const terms = { dutyId: first?.dutyId ?? '', assignmentId: second?.id ?? '' }
    expect(await codeOf(accept(id, terms))).toBe('proposal_duty_elsewhere')
    expect(await codeOf(accept(id, { dutyId: space.officeId }))).toBe('proposal_duty_elsewhere')
    expect((await accept(id, { dutyId: first?.dutyId ?? '' })).changedAssignmentIds).toEqual([first?.id])
  })
})

it('after all this, what is stored agrees with what happened', async () => {
  expect(await inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
})
