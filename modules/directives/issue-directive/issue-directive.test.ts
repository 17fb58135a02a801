import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { discardDirective } from '../discard-directive/discard-directive.ts'
import { editDirective } from '../edit-directive/edit-directive.ts'
import { pasteDirective } from '../paste-directive/paste-directive.ts'
import { addDraftDuty } from '../review/add-draft-duty/add-draft-duty.ts'
import type { DraftDutyAnswer } from '../review/draft-duty-answer.ts'
import { editDraftDuty } from '../review/edit-draft-duty/edit-draft-duty.ts'
import { removeDraftDuty } from '../review/remove-draft-duty/remove-draft-duty.ts'
import { showReview } from '../review/show-review/show-review.ts'
import { showDirective } from '../show-directive/show-directive.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'
import { issueDirective } from './issue-directive.ts'

let space: TestSpace
let office: Actor
let directiveId: string
let year = 2026

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  for (const name of songTraAgencies) await space.organization(name)
})
afterAll(() => space.close())

/** A fresh draft for each case: the same number in an earlier year is another document. */
beforeEach(async () => {
  year -= 1
  const text = songTraDirective.replace('tháng 3 năm 2026', `tháng 3 năm ${year}`)
  directiveId = await pasteDirective(space.services, office, { text, name: '415.txt' })
})

const review = () => showReview(space.services, office, directiveId)
const issue = async (version?: number, reviewedWholeText = true) =>
  issueDirective(space.services, office, directiveId, {
    reviewedWholeText,
    version: version ?? (await review()).version,
  })

const assignmentsOf = (id: string) =>
  inTenant(space.services.database, space.tenantId, (trx) =>
    trx
      .selectFrom('assignment')
      .selectAll()
      .where('tenant_id', '=', space.tenantId)
      .where('directive_id', '=', id)
      .execute(),
  )

describe('issuing', () => {
  it('makes one assignment per responsible agency: a duty to two districts is two', async () => {
    expect(await issue()).toEqual({ dutyCount: 5, assignmentCount: 7 })
    const assignments = await assignmentsOf(directiveId)
    expect(assignments).toHaveLength(7)
    const forDistrict = async (name: string) => {
      const id = await space.organization(name)
      return assignments.filter((assignment) => assignment.lead_organization_id === id)
    }
    const anBinh = await forDistrict('UBND huyện An Bình')
    const hoaThuan = await forDistrict('UBND huyện Hòa Thuận')
    expect(anBinh.map(({ duty_id }) => duty_id).sort()).toEqual(hoaThuan.map(({ duty_id }) => duty_id).sort())
    expect(assignments.flatMap(({ deadline_on }) => deadline_on ?? []).sort((a, b) => a.localeCompare(b))).toEqual([
      '2026-04-30',
      '2026-04-30',
      '2026-06-30',
    ])
  })

  it('records the sign-off, who and when', async () => {
    await issue()
    expect(await showDirective(space.services, office, directiveId)).toMatchObject({
      status: 'issued',
      dutyCount: 5,
      assignmentCount: 7,
      issuedByName: office.fullName,
      reviewedWholeTextByName: office.fullName,
      issuedAt: space.clock.now(),
      reviewedWholeTextAt: space.clock.now(),
    })
  })

  it('leaves out removed duties and gives silence no deadline', async () => {
    const [first] = (await review()).draftDuties
    const key = { directiveId, draftDutyId: first?.id ?? '' }
    await removeDraftDuty(space.services, office, key, first?.version ?? 0, 'Không phải nhiệm vụ')
    expect(await issue()).toEqual({ dutyCount: 4, assignmentCount: 6 })
    const assignments = await assignmentsOf(directiveId)
    expect(new Set(assignments.map(({ deadline_kind }) => deadline_kind))).toEqual(new Set(['none', 'date']))
  })

  it('tells the agencies', async () => {
    const leader = await space.actor('agency_leader', 'UBND huyện An Bình')
    await issue()
    const told = await inTenant(space.services.database, space.tenantId, (trx) =>
      trx
        .selectFrom('notification')
        .select('title')
        .where('tenant_id', '=', space.tenantId)
        .where('person_id', '=', leader.personId)
        .execute(),
    )
    expect(told.length).toBeGreaterThan(0)
  })
})

describe('nothing is issued', () => {
  it('without the sign-off', async () => {
    await expect(issue(undefined, false)).rejects.toMatchObject({ code: 'whole_text_not_reviewed', status: 422 })
  })

  it('while something is missing; the list says what and where', async () => {
    const start = songTraDirective.indexOf('Tổ chức tuyên truyền')
    const added = await addDraftDuty(space.services, office, directiveId, {
      span: { start, end: start + 20 },
      leads: [],
    })
    await editDirective(space.services, office, directiveId, 1, { number: null })
    await expect(issue()).rejects.toMatchObject({
      code: 'not_ready_to_issue',
      status: 409,
      details: {
        problems: [
          { draftDutyId: null, code: 'number_missing', fields: ['number'] },
          { draftDutyId: added.id, code: 'no_lead', fields: ['leads'] },
        ],
      },
    })
    expect(await assignmentsOf(directiveId)).toEqual([])
    expect(await showDirective(space.services, office, directiveId)).toMatchObject({ status: 'draft' })
  })

  it('that a colleague has changed since it was read', async () => {
    const { version, draftDuties } = await review()
    const first = draftDuties[0] as DraftDutyAnswer
    await editDraftDuty(space.services, office, { directiveId, draftDutyId: first.id }, first.version, { text: 'Khác' })
    await expect(issue(version)).rejects.toMatchObject({ code: 'version_conflict', details: { version: version + 1 } })
  })

  it('twice, not even by a double click', async () => {
    const { version } = await review()
    const outcomes = await Promise.allSettled([issue(version), issue(version)])
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(refused?.reason).toMatchObject({ code: 'already_issued', status: 409 })
    expect(await assignmentsOf(directiveId)).toHaveLength(7)
  })

  it('by anybody but the office', async () => {
    const leader = await space.actor('committee_leader')
    const { version } = await review()
    await expect(
      issueDirective(space.services, leader, directiveId, { reviewedWholeText: true, version }),
    ).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('once issued', () => {
  it('the text and its duties are frozen', async () => {
    const [first] = (await review()).draftDuties
    await issue()
    const { version } = await showDirective(space.services, office, directiveId)
    const frozen = { code: 'directive_issued', status: 409 }
    const key = { directiveId, draftDutyId: first?.id ?? '' }
    await expect(
      editDirective(space.services, office, directiveId, version, { subject: 'Khác' }),
    ).rejects.toMatchObject(frozen)
    await expect(editDraftDuty(space.services, office, key, 1, { text: 'Khác' })).rejects.toMatchObject(frozen)
    await expect(removeDraftDuty(space.services, office, key, 1, 'Thôi')).rejects.toMatchObject(frozen)
    await expect(discardDirective(space.services, office, directiveId, null)).rejects.toMatchObject(frozen)
  })
})
