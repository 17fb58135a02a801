import { describe, expect, it } from 'vitest'
import { type Actor, type Role, roles } from '../access/index.ts'
import {
  type DirectiveStatus,
  directiveRights,
  mayReviewDirective,
  maySeeDirective,
  mayUploadDirective,
  visibleDirectives,
} from './directives-policy.ts'

const person = (...held: Role[]): Actor => ({
  tenantId: 't',
  tenantName: 'Tỉnh Sông Trà',
  isDemo: true,
  personId: 'p',
  fullName: 'Người Thử',
  email: 'thu@example.vn',
  postings: held.map((role) => ({ organizationId: `at-${role}`, organizationName: 'Cơ quan', role, title: null })),
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
    expect(directiveRights(actor, { status: 'draft' })).toEqual({ edit: change, issue: change, discard: change })
  })

  it('never changes what is issued or discarded', () => {
    for (const status of ['issued', 'discarded'] as const)
      expect(directiveRights(actor, { status })).toEqual({ edit: false, issue: false, discard: false })
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
