import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import { type Role, roles } from '../../access/index.ts'
import { checkStoredStates } from '../../duties/index.ts'
import { linkRelation } from '../relations/link-relation/link-relation.ts'
import { amending, citing, issueRead, receiveRead } from '../relations/relation-amending.fixture.ts'
import { showReview } from '../review/show-review/show-review.ts'
import type { AmendmentReading } from '../rules/directive-reading.ts'
import { showDirective } from '../show-directive/show-directive.ts'
import { songTraDirective } from '../song-tra.fixture.ts'
import { acceptProposal } from './accept-proposal/accept-proposal.ts'
import type { AcceptedTerms } from './accept-proposal/choose-change.ts'
import { declineProposal } from './decline-proposal/decline-proposal.ts'
import { budget, codeOf, newDay, records, withProposals } from './proposal-space.fixture.ts'

const { space, office, finance, inSpace, issueAmended, amend, proposalsOf, only, accept, assignmentsOf } =
  await withProposals(await openTestSpace())
const call = await space.callAs(office)
const page = async (id: string) => (await call('GET', `/api/assignments/${id}`)).json()
let amendedId: string
beforeEach(async () => {
  amendedId = await issueAmended()
})
afterAll(() => space.close())

describe('what an amending directive proposes', () => {
  it('names the amended directive, the duty clearly meant and what is to stand in its place', async () => {
    const id = await amend([
      amending('new_deadline', { ...budget, deadline: newDay }),
      amending('new_lead', { ...records, agencies: ['Sở Y tế'], amendedNumber: '415/UBND-NC' }),
      amending('dropped', { oldWords: 'nội dung không có trong văn bản nào' }),
    ])
    const [deadline, lead, dropped] = await proposalsOf(id)
    expect(deadline).toMatchObject({
      position: 1,
      kind: 'new_deadline',
      state: 'open',
      amendedDirective: { id: amendedId, number: '415', symbol: 'UBND-NC' },
      target: { text: expect.stringContaining('kinh phí'), leadName: 'Sở Tài chính', deadlineOn: '2026-06-30' },
      proposed: { deadlineOn: '2026-09-30', deadlineWords: newDay.text, organizationIds: [], wording: null },
      may: { decide: true },
    })
    expect(deadline?.candidates[0]).toMatchObject({ dutyId: deadline?.target?.dutyId, leadName: 'Sở Tài chính' })
    expect(lead).toMatchObject({
      target: { leadName: 'Sở Nội vụ' },
      proposed: {
        organizationIds: [await space.organization('Sở Y tế')],
        organizationNames: ['Sở Y tế'],
        mentions: ['Sở Y tế'],
      },
    })
    expect(dropped).toMatchObject({ amendedDirective: { id: amendedId }, target: null })
  })

  it('is issued without duties of its own when it changes those of another', async () => {
    const id = await amend([amending('new_deadline', { ...budget, deadline: newDay })], { issue: false })
    expect((await showReview(space.services, office, id)).problems).toEqual([])
    const empty = await amend([], { issue: false })
    expect((await showReview(space.services, office, empty)).problems.map(({ code }) => code)).toEqual(['no_duties'])
    expect(await codeOf(issueRead(space.services, office, empty))).toBe('not_ready_to_issue')
    await issueRead(space.services, office, id)
    expect(await showDirective(space.services, office, id)).toMatchObject({ status: 'issued', dutyCount: 0 })
  })

  it('looks for the duty again when a person links the amended directive, and only while it is open', async () => {
    const id = await amend(
      [
        amending('new_deadline', { ...budget, deadline: newDay }),
        amending('added_duty', { newWords: 'Báo cáo hằng tháng' }),
      ],
      { relations: [citing('amends', '999/UBND-NC')] },
    )
    const [before, added] = await proposalsOf(id)
    expect(before).toMatchObject({ amendedDirective: null, target: null, candidates: [], version: 1 })
    const decide = (terms: AcceptedTerms) =>
      acceptProposal(space.services, office, { directiveId: id, proposalId: before?.id ?? '' }, 1, terms)
    expect(await codeOf(decide({}))).toBe('amended_directive_unknown')
    await acceptProposal(space.services, office, { directiveId: id, proposalId: added?.id ?? '' }, 1, {})
    await linkRelation(space.services, office, { directiveId: id, position: 1 }, amendedId)
    const [after, seen] = await proposalsOf(id)
    expect(after).toMatchObject({
      amendedDirective: { id: amendedId },
      target: { leadName: 'Sở Tài chính' },
      version: 2,
    })
    expect(seen).toMatchObject({ state: 'accepted', amendedDirective: null })
    expect(await codeOf(decide({}))).toBe('version_conflict')
  })

  it('finds its duty once the amended directive comes in, and once it is issued', async () => {
    const [proposal] = [amending('new_deadline', { ...budget, deadline: newDay })]
    const relations = [citing('amends', '416/UBND-NC', '2026-03-02')]
    const id = await amend([proposal as AmendmentReading], { relations })
    expect(await only(id)).toMatchObject({ amendedDirective: null })
    const text = songTraDirective.replace('415/UBND-NC', '416/UBND-NC')
    const lateId = await receiveRead(space.services, office, text)
    expect(await only(id)).toMatchObject({ amendedDirective: { id: lateId }, target: null })
    await issueRead(space.services, office, lateId)
    expect(await only(id)).toMatchObject({ amendedDirective: { id: lateId }, target: { leadName: 'Sở Tài chính' } })
  })
})

describe('deciding', () => {
  it('waits for the issue of the amending directive', async () => {
    const id = await amend([amending('dropped', records)], { issue: false })
    expect((await only(id)).may.decide).toBe(false)
    expect(await codeOf(accept(id))).toBe('amending_directive_not_issued')
    await issueRead(space.services, office, id)
    expect((await only(id)).may.decide).toBe(true)
  })

  it('by two people at once: one change, one conflict with what is there now', async () => {
    const id = await amend([amending('new_deadline', { ...budget, deadline: newDay })])
    const { id: proposalId, version } = await only(id)
    const key = { directiveId: id, proposalId }
    const second = await space.actor('office')
    const outcomes = await Promise.allSettled([
      acceptProposal(space.services, office, key, version, {}),
      acceptProposal(space.services, second, key, version, { deadlineOn: '2026-10-31' }),
    ])
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused.map(({ reason }) => [reason.code, reason.details.current.state])).toEqual([
      ['version_conflict', 'accepted'],
    ])
    const [assignment] = await assignmentsOf(amendedId, 1)
    expect((await page(assignment?.id ?? '')).timeline).toHaveLength(2)
    const current = await only(id)
    expect(await codeOf(acceptProposal(space.services, office, key, current.version, {}))).toBe('proposal_decided')
    expect(await codeOf(declineProposal(space.services, office, key, current.version, 'Không'))).toBe(
      'proposal_decided',
    )
  })

  it('declining changes nothing and keeps the reason', async () => {
    const id = await amend([amending('dropped', records)])
    const { id: proposalId, version } = await only(id)
    const declined = await declineProposal(
      space.services,
      office,
      { directiveId: id, proposalId },
      version,
      'Vẫn cần làm',
    )
    expect(declined).toMatchObject({ effect: 'declined', proposal: { state: 'declined', note: 'Vẫn cần làm' } })
    expect(await assignmentsOf(amendedId, 3)).toHaveLength(1)
    expect(await codeOf(accept(id))).toBe('proposal_decided')
  })

  it.each(roles)('is the office’s; others of the whole province read, agencies see nothing: %s', async (role: Role) => {
    const id = await amend([amending('new_deadline', { ...budget, deadline: newDay })])
    const { id: proposalId, version } = await only(id)
    const key = { directiveId: id, proposalId }
    const isAgency = role === 'agency_leader' || role === 'specialist' || role === 'focal_point'
    const actor = await space.actor(role, isAgency ? 'Sở Tài chính' : undefined)
    const seen = await codeOf(proposalsOf(id, actor))
    const declined = await codeOf(declineProposal(space.services, actor, { ...key, proposalId: id }, version, 'Không'))
    const accepted = await codeOf(acceptProposal(space.services, actor, key, version, {}))
    const expected = isAgency
      ? ['directive_not_found', 'directive_not_found', 'directive_not_found']
      : role === 'office'
        ? ['done', 'proposal_not_found', 'done']
        : ['done', 'not_allowed', 'not_allowed']
    expect([seen, declined, accepted]).toEqual(expected)
  })

  it('shows a reader what the office decides and an agency concerned nothing of it', async () => {
    const id = await amend([amending('new_deadline', { ...budget, deadline: newDay })])
    const viewer = await space.actor('viewer')
    const [seen] = await proposalsOf(id, viewer)
    expect([seen?.may.decide, seen?.target?.leadName]).toEqual([false, 'Sở Tài chính'])
    const { proposal } = await accept(id)
    expect(await proposalsOf(id, finance)).toEqual([])
    const key = { directiveId: id, proposalId: proposal.id }
    expect(await codeOf(acceptProposal(space.services, finance, key, proposal.version, {}))).toBe('not_allowed')
  })
})

describe('over HTTP', () => {
  it('shows, refuses without a version, accepts and declines', async () => {
    const id = await amend([amending('new_deadline', { ...budget, deadline: newDay }), amending('dropped', records)])
    const listed = await call('GET', `/api/directives/${id}/proposals`)
    expect(listed.statusCode).toBe(200)
    const [first, second] = listed.json().proposals
    const path = `/api/directives/${id}/proposals`
    expect((await call('POST', `${path}/${first.id}/accept`, {})).json().code).toBe('version_required')
    expect((await call('POST', `${path}/${first.id}/accept`, {}, { 'if-match': '"9"' })).statusCode).toBe(412)
    const wrongDay = await call(
      'POST',
      `${path}/${first.id}/accept`,
      { deadlineOn: 'mai' },
      { 'if-match': `"${first.version}"` },
    )
    expect(wrongDay.json().fields[0]).toEqual({ path: 'deadlineOn', message: 'Nhập ngày theo dạng ngày/tháng/năm.' })
    const accepted = await call('POST', `${path}/${first.id}/accept`, {}, { 'if-match': `"${first.version}"` })
    expect([accepted.statusCode, accepted.json().effect, accepted.headers.etag]).toEqual([
      200,
      'changed',
      `"${first.version + 1}"`,
    ])
    const silent = await call(
      'POST',
      `${path}/${second.id}/decline`,
      { note: ' ' },
      { 'if-match': `"${second.version}"` },
    )
    expect(silent.json().fields[0].message).toBe('Nhập lý do không áp dụng.')
    const declined = await call(
      'POST',
      `${path}/${second.id}/decline`,
      { note: 'Giữ' },
      { 'if-match': `"${second.version}"` },
    )
    expect(declined.json().proposal).toMatchObject({ state: 'declined', note: 'Giữ', decidedByName: office.fullName })
    const unknown = await call('POST', `${path}/${id}/decline`, { note: 'Giữ' }, { 'if-match': '"1"' })
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'proposal_not_found'])
  })
})

it('after all this, what is stored agrees with what happened', async () => {
  expect(await inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
})
