import { describe, expect, it } from 'vitest'
import { type Actor, type Role, roles } from '../access/index.ts'
import {
  type DirectiveStatus,
  directiveRights,
  mayDecideProposals,
  mayEnterDirectly,
  mayLinkRelations,
  mayReviewDirective,
  maySeeDirective,
  maySeeProposals,
  maySeeReadingRuns,
  mayUploadDirective,
  proposalRights,
  readingFileRights,
  readingRunRights,
  visibleDirectives,
} from './directives-policy.ts'
import { type ReadingFileState, readingFileStates } from './reading/reading-run-record.ts'

const person = (...held: Role[]): Actor => ({
  tenantId: 't',
  tenantName: 'Tỉnh Sông Trà',
  isDemo: true,
  personId: 'p',
  fullName: 'Người Thử',
  email: 'thu@example.vn',
  postings: held.map((role) => ({ organizationId: `at-${role}`, organizationName: 'Cơ quan', role, title: null })),
  predecessorOrganizationIds: [],
})

/** What each role may do: see a draft, see what is issued and concerns it, see what does not, see what was discarded, upload and change. */
const table: Record<
  Role,
  { draft: boolean; concerned: boolean; others: boolean; discarded: boolean; change: boolean; review: boolean }
> = {
  office: { draft: true, concerned: true, others: true, discarded: true, change: true, review: true },
  committee_leader: { draft: true, concerned: true, others: true, discarded: false, change: false, review: true },
  administrator: { draft: false, concerned: true, others: true, discarded: false, change: false, review: false },
  viewer: { draft: false, concerned: true, others: true, discarded: false, change: false, review: false },
  agency_leader: { draft: false, concerned: true, others: false, discarded: false, change: false, review: false },
  specialist: { draft: false, concerned: true, others: false, discarded: false, change: false, review: false },
  focal_point: { draft: false, concerned: true, others: false, discarded: false, change: false, review: false },
}

describe.each(roles)('%s', (role) => {
  const actor = person(role)
  const expected = table[role]
  const sees = (status: DirectiveStatus, concernsActor: boolean) => maySeeDirective(actor, { status, concernsActor })

  it('sees', () => {
    expect(sees('draft', true)).toBe(expected.draft)
    expect(sees('issued', true)).toBe(expected.concerned)
    expect(sees('issued', false)).toBe(expected.others)
    expect(sees('discarded', true)).toBe(expected.discarded)
    expect(mayReviewDirective(actor)).toBe(expected.review)
  })

  it('uploads, edits, issues, discards', () => {
    expect(mayUploadDirective(actor)).toBe(expected.change)
    const { change } = expected
    expect(directiveRights(actor, { status: 'draft' })).toMatchObject({ edit: change, issue: change, discard: change })
  })

  it('reads files', () => {
    const { change } = expected
    expect(maySeeReadingRuns(actor)).toBe(expected.review)
    const counts = { queued: 0, reading: 0, read: 1, failed: 1, cancelled: 1 }
    expect(readingRunRights(actor, { counts })).toEqual({ cancel: false })
    expect(readingRunRights(actor, { counts: { ...counts, queued: 1 } })).toEqual({ cancel: change })
    expect(readingRunRights(actor, { counts: { ...counts, reading: 1 } })).toEqual({ cancel: change })
    const stops: Record<ReadingFileState, 'cancel' | 'retry' | null> = {
      queued: 'cancel',
      reading: 'cancel',
      read: null,
      failed: 'retry',
      cancelled: 'retry',
    }
    for (const state of readingFileStates)
      expect(readingFileRights(actor, { state, problemCode: state === 'failed' ? 'not_a_directive' : null })).toEqual({
        cancel: change && stops[state] === 'cancel',
        retry: change && stops[state] === 'retry',
        continueAnyway: change && state === 'failed',
      })
    expect(readingFileRights(actor, { state: 'failed', problemCode: 'file_empty' }).continueAnyway).toBe(false)
  })

  it('links relations and decides proposals', () => {
    const isOffice = role === 'office'
    expect((['draft', 'issued', 'discarded'] as const).map((status) => mayLinkRelations(actor, { status }))).toEqual([
      isOffice,
      isOffice,
      false,
    ])
    expect(maySeeProposals(actor)).toBe(expected.others)
    expect(mayDecideProposals(actor)).toBe(isOffice)
    expect(proposalRights(actor, { status: 'issued', state: 'open' })).toEqual({ decide: isOffice })
  })

  it.each([
    ['draft', 'open'],
    ['discarded', 'open'],
    ['issued', 'accepted'],
    ['issued', 'declined'],
  ] as const)('decides nothing of a directive that is %s, of a proposal that is %s', (status, state) => {
    expect(proposalRights(actor, { status, state })).toEqual({ decide: false })
  })

  it('never changes what is issued or discarded', () => {
    for (const status of ['issued', 'discarded'] as const)
      expect(directiveRights(actor, { status })).toMatchObject({ edit: false, issue: false, discard: false })
  })

  it('corrects urgency, field and leader in charge as the office alone, enters words directly as those who give duties', () => {
    const isOffice = role === 'office'
    expect(
      (['draft', 'issued', 'discarded'] as const).map((status) => directiveRights(actor, { status }).changeTerms),
    ).toEqual([isOffice, isOffice, false])
    expect(mayEnterDirectly(actor)).toBe(isOffice || role === 'committee_leader')
  })

  it('is shown the same in lists as one by one', () => {
    const { statuses, organizationIds } = visibleDirectives(actor)
    expect(statuses.includes('draft')).toBe(expected.draft)
    expect(organizationIds === null).toBe(expected.others)
  })
})

it('several postings add up', () => {
  const actor = person('specialist', 'viewer')
  expect(maySeeDirective(actor, { status: 'issued', concernsActor: false })).toBe(true)
  expect(visibleDirectives(person('specialist', 'focal_point')).organizationIds).toEqual([
    'at-specialist',
    'at-focal_point',
  ])
})
