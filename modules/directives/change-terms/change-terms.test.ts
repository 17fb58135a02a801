import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import type { DirectiveTerms } from '../directive-record.ts'
import { issueDirective } from '../issue-directive/issue-directive.ts'
import { pasteDirective } from '../paste-directive/paste-directive.ts'
import { showReview } from '../review/show-review/show-review.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'
import { changeTerms } from './change-terms.ts'

let space: TestSpace
let office: Actor
let leader: Actor
let directiveId: string
beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  leader = await space.actor('committee_leader')
  for (const name of songTraAgencies) await space.organization(name)
  directiveId = await pasteDirective(space.services, office, {
    text: `THƯỢNG KHẨN\n${songTraDirective}`,
    name: '415.txt',
  })
})
afterAll(() => space.close())

const read: DirectiveTerms = { urgency: 'very_urgent', field: null, leaderPersonId: null }
const change = (actor: Actor, terms: Partial<DirectiveTerms>, seen: DirectiveTerms) =>
  changeTerms(space.services, actor, directiveId, { ...seen, ...terms }, seen)
const assignments = () =>
  inTenant(space.services.database, space.tenantId, (trx) =>
    trx
      .selectFrom('assignment')
      .select(['urgency', 'field', 'leader_person_id as leaderPersonId'])
      .distinct()
      .where('tenant_id', '=', space.tenantId)
      .where('directive_id', '=', directiveId)
      .execute(),
  )

it('sets the terms of a draft, read from its stamp, and corrects them after the issue with its assignments', async () => {
  const { version } = await showReview(space.services, office, directiveId)
  const drafted = await change(office, { leaderPersonId: leader.personId }, read)
  expect(drafted).toMatchObject({ urgency: 'very_urgent', leaderName: leader.fullName })
  await issueDirective(space.services, office, directiveId, { reviewedWholeText: true, version })
  expect(await assignments()).toEqual([{ urgency: 'very_urgent', field: null, leaderPersonId: leader.personId }])
  const seen = { ...read, leaderPersonId: leader.personId }
  await change(office, { urgency: 'flash', field: 'health', leaderPersonId: null }, seen)
  expect(await assignments()).toEqual([{ urgency: 'flash', field: 'health', leaderPersonId: null }])
  await expect(change(office, { urgency: 'normal' }, seen)).rejects.toMatchObject({
    code: 'version_conflict',
    details: { current: { urgency: 'flash', field: 'health', leaderPersonId: null } },
  })
})

it('is refused to others, and for who does not lead', async () => {
  const seen: DirectiveTerms = { urgency: 'flash', field: 'health', leaderPersonId: null }
  await expect(change(leader, { urgency: 'normal' }, seen)).rejects.toMatchObject({ code: 'not_allowed' })
  const agency = await space.actor('specialist', 'Sở Nội vụ')
  await expect(change(agency, { urgency: 'normal' }, seen)).rejects.toMatchObject({ code: 'not_allowed' })
  await expect(change(office, { leaderPersonId: office.personId }, seen)).rejects.toMatchObject({
    code: 'leader_unknown',
  })
})
