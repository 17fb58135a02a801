import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { discardDirective } from '../discard-directive/discard-directive.ts'
import { issueDirective } from '../issue-directive/issue-directive.ts'
import { pasteDirective } from '../paste-directive/paste-directive.ts'
import { showReview } from '../review/show-review/show-review.ts'
import { mayReadDirectiveFile } from '../show-directive/may-read-directive-file.ts'
import { showDirective } from '../show-directive/show-directive.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'
import { showDirectiveText } from '../source/show-directive-text/show-directive-text.ts'
import { listDirectives } from './list-directives.ts'

let space: TestSpace
let office: Actor
let issued: string
let draft: string

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  for (const name of songTraAgencies) await space.organization(name)
  const receive = (number: number) =>
    pasteDirective(space.services, office, {
      text: songTraDirective.replace('415/', `${number}/`),
      name: `${number}.txt`,
    })
  issued = await receive(415)
  const { version } = await showReview(space.services, office, issued)
  await issueDirective(space.services, office, issued, { reviewedWholeText: true, version })
  draft = await receive(500)
  await discardDirective(space.services, office, await receive(501), 'Nhầm')
})
afterAll(() => space.close())

const seen = async (actor: Actor, status?: 'draft' | 'issued') =>
  (await listDirectives(space.services, actor, { limit: 30, status })).page.items.map(({ id }) => id)
const shows = (actor: Actor, id: string) =>
  showDirective(space.services, actor, id).then(
    () => true,
    (error: { code: string }) => (error.code === 'directive_not_found' ? false : Promise.reject(error)),
  )

describe('who sees what', () => {
  it.each([
    ['office', undefined, true, true],
    ['committee_leader', undefined, true, true],
    ['viewer', undefined, true, false],
    ['administrator', undefined, true, false],
    ['specialist', 'Sở Tài chính', true, false],
    ['focal_point', 'UBND huyện An Bình', true, false],
    ['agency_leader', 'Sở Y tế', false, false],
  ] as const)('%s at %s', async (role, organization, seesIssued, seesDraft) => {
    const actor = await space.actor(role, organization)
    expect(await seen(actor)).toEqual([...(seesDraft ? [draft] : []), ...(seesIssued ? [issued] : [])])
    expect(await seen(actor, 'draft')).toEqual(seesDraft ? [draft] : [])
    expect([await shows(actor, issued), await shows(actor, draft)]).toEqual([seesIssued, seesDraft])
    const { fileId } = await showDirective(space.services, office, issued)
    const mayRead = await inTenant(space.services.database, space.tenantId, (trx) =>
      mayReadDirectiveFile(trx, actor, fileId ?? ''),
    )
    expect(mayRead).toBe(seesIssued)
  })

  it('an agency reads the text but not the review', async () => {
    const actor = await space.actor('specialist', 'Sở Nội vụ')
    expect((await showDirectiveText(space.services, actor, issued)).sourceText).toContain('An toàn khu')
    await expect(showReview(space.services, actor, issued)).rejects.toMatchObject({ code: 'directive_not_found' })
  })
})

it('counts duties and assignments, and pages by cursor', async () => {
  const first = await listDirectives(space.services, office, { limit: 1 })
  expect(first.page.items).toMatchObject([{ id: draft, status: 'draft', dutyCount: 5, assignmentCount: 0 }])
  const second = await listDirectives(space.services, office, { limit: 1, cursor: first.page.nextCursor ?? '' })
  expect(second.page.items).toMatchObject([{ id: issued, status: 'issued', dutyCount: 5, assignmentCount: 7 }])
  expect(second.page.nextCursor).toBeNull()
  expect(second.may).toEqual({ upload: true })
})
