import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { pasteDirective } from '../paste-directive/paste-directive.ts'
import { showDirective } from '../show-directive/show-directive.ts'
import { songTraDirective } from '../song-tra.fixture.ts'
import type { HeaderChanges } from './change-header.ts'
import { editDirective } from './edit-directive.ts'

let space: TestSpace
let office: Actor
let directiveId: string

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  directiveId = await pasteDirective(space.services, office, { text: songTraDirective, name: '415.txt' })
})
afterAll(() => space.close())

const current = () => showDirective(space.services, office, directiveId)
const edit = async (changes: HeaderChanges, version?: number) =>
  editDirective(space.services, office, directiveId, version ?? (await current()).version, changes)

it('changes what was sent and is sure of it', async () => {
  const before = await current()
  const focalOrganizationId = await space.organization('Sở Nội vụ')
  const edited = await edit({ subject: 'Về An toàn khu', signerName: null, focalOrganizationId })
  expect(edited).toEqual({
    ...before,
    version: before.version + 1,
    subject: 'Về An toàn khu',
    signerName: null,
    focalOrganizationId,
    focalOrganizationName: 'Sở Nội vụ',
    confidence: { ...before.confidence, subject: 1, signerName: 1 },
    updatedAt: edited.updatedAt,
  })
})

it('refuses a version that is no longer current, with the directive as it is', async () => {
  const { version } = await current()
  await edit({ subject: 'Của tôi' }, version)
  await expect(edit({ subject: 'Của đồng nghiệp' }, version)).rejects.toMatchObject({
    code: 'version_conflict',
    details: { current: { id: directiveId, subject: 'Của tôi', version: version + 1 } },
  })
})

it('refuses the number of another directive', async () => {
  const text = songTraDirective.replace('415/', '416/')
  const other = await pasteDirective(space.services, office, { text, name: '416.txt' })
  await expect(edit({ number: '416' })).rejects.toMatchObject({
    code: 'directive_already_here',
    details: { directiveId: other, why: 'same_number' },
  })
  expect((await current()).number).toBe('415')
})

it('refuses an agency the directory lacks', async () => {
  await expect(edit({ focalOrganizationId: newId() })).rejects.toMatchObject({ code: 'unknown_organization' })
})
