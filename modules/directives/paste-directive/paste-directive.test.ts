import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { countStored } from '../count-stored.fixture.ts'
import { discardDirective } from '../discard-directive/discard-directive.ts'
import { listDirectives } from '../list-directives/list-directives.ts'
import { longestText } from '../receive-directive/read-source.ts'
import { showReview } from '../review/show-review/show-review.ts'
import { showDirective } from '../show-directive/show-directive.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'
import { showDirectiveText } from '../source/show-directive-text/show-directive-text.ts'
import { type PastedText, pasteDirective } from './paste-directive.ts'

let space: TestSpace
let office: Actor
const receive = (given: PastedText) => pasteDirective(space.services, office, given)
const paste = (text: string, name = 'cong-van.txt') => receive({ text, name })

/** How many directives, file records and stored bytes there are. */
const saved = async () => {
  const { page } = await listDirectives(space.services, office, { limit: 100 })
  const files = await inTenant(space.services.database, space.tenantId, (trx) =>
    trx.selectFrom('stored_file').select('id').where('tenant_id', '=', space.tenantId).execute(),
  )
  return { directives: page.items.length, files: files.length, stored: await countStored(space) }
}

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  for (const name of songTraAgencies) await space.organization(name)
})
afterAll(() => space.close())

/** Each case starts with nothing received. */
async function forgetAll() {
  const { page } = await listDirectives(space.services, office, { limit: 100 })
  for (const { id } of page.items) await discardDirective(space.services, office, id, null)
}

describe('a directive', () => {
  it('becomes a draft with header, source and duties', async () => {
    const id = await paste(songTraDirective)
    const record = await showDirective(space.services, office, id)
    expect(record).toMatchObject({
      status: 'draft',
      version: 1,
      kind: 'cong_van',
      number: '415',
      symbol: 'UBND-NC',
      issuedOn: '2026-03-02',
      dutyCount: 5,
      isDirective: true,
      sourceName: 'cong-van.txt',
      focalOrganizationName: 'Sở Nội vụ',
    })
    expect(record.confidence.number).toBeGreaterThan(0.5)
    const { sourceText, paragraphs } = await showDirectiveText(space.services, office, id)
    expect(sourceText).toBe(songTraDirective)
    expect(paragraphs.map(({ kind }) => kind)).toContain('duty')
    const review = await showReview(space.services, office, id)
    const [first] = review.draftDuties
    expect(first?.quote).toBe(first?.text)
    expect(first?.leads).toEqual([
      {
        mention: 'Sở Tài chính',
        organizationIds: [await space.organization('Sở Tài chính')],
        organizationNames: ['Sở Tài chính'],
        collective: false,
      },
    ])
    expect(first?.deadline).toMatchObject({ kind: 'date', on: '2026-06-30' })
    expect(review).toMatchObject({ entered: 5, expected: 5, uncovered: [], problems: [] })
    await forgetAll()
  })

  it('keeps the words as they came, and how', async () => {
    const given = songTraDirective.replaceAll('\n', '\r\n')
    const id = await receive({ text: given, name: 'C:\\van ban\\Công văn 415.md' })
    const { fileId, sourceName, format, pageCount } = await showDirective(space.services, office, id)
    expect({ sourceName, format, pageCount }).toEqual({ sourceName: 'Công văn 415.md', format: 'text', pageCount: 0 })
    const file = await inTenant(space.services.database, space.tenantId, (trx) =>
      trx
        .selectFrom('stored_file')
        .select(['size_bytes', 'media_type'])
        .where('tenant_id', '=', space.tenantId)
        .where('id', '=', fileId ?? '')
        .executeTakeFirstOrThrow(),
    )
    expect(file).toEqual({ size_bytes: Buffer.byteLength(given), media_type: 'text/markdown' })
    await forgetAll()
  })
})

describe('the same document again', () => {
  it.each([
    ['in another layout', songTraDirective.replaceAll('\n', '\r\n').replaceAll('. ', '.  ')],
    ['with separate tone marks (NFD)', songTraDirective.normalize('NFD')],
  ])('is recognised by its content %s', async (_name, again) => {
    const id = await paste(songTraDirective)
    const before = await saved()
    await expect(paste(again, 'ban-sao.txt')).rejects.toMatchObject({
      code: 'directive_already_here',
      status: 409,
      details: { directiveId: id, status: 'draft', number: '415', symbol: 'UBND-NC', why: 'same_content' },
    })
    expect(await saved()).toEqual(before)
    await forgetAll()
  })

  it('is recognised by number, symbol and issuer when the words differ', async () => {
    const id = await paste(songTraDirective)
    const scanned = songTraDirective.replace('rà soát hồ sơ', 'rà sóat hô sơ')
    await expect(paste(scanned)).rejects.toMatchObject({
      code: 'directive_already_here',
      details: { directiveId: id, why: 'same_number' },
    })
    await forgetAll()
  })

  it('is another document in another year', async () => {
    await paste(songTraDirective)
    const lastYear = songTraDirective.replace('ngày 02 tháng 3 năm 2026', 'ngày 02 tháng 3 năm 2025')
    await expect(paste(lastYear)).resolves.toEqual(expect.any(String))
    await forgetAll()
  })

  it('arrives once when two people upload it at the same moment', async () => {
    const outcomes = await Promise.allSettled([paste(songTraDirective), paste(songTraDirective, 'b.txt')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'directive_already_here', details: { why: 'same_content' } })
    expect(await saved()).toMatchObject({ directives: 1 })
    await forgetAll()
  })

  it('may come back after its draft was discarded', async () => {
    await discardDirective(space.services, office, await paste(songTraDirective), 'Nhầm bản')
    await expect(paste(songTraDirective)).resolves.toEqual(expect.any(String))
    await forgetAll()
  })
})

describe('input that is no directive', () => {
  const recipe = 'Cách nấu canh chua cá lóc. Cá rửa sạch, để ráo. Cà chua bổ múi cau, thơm cắt lát.'

  it('is said so, and goes on by hand when the person wishes', async () => {
    const before = await saved()
    await expect(paste(recipe)).rejects.toMatchObject({ code: 'not_a_directive', status: 422 })
    expect(await saved()).toEqual(before)
    const id = await receive({ text: recipe, name: '', continueAnyway: true })
    expect(await showDirective(space.services, office, id)).toMatchObject({ isDirective: false, dutyCount: 0 })
    const review = await showReview(space.services, office, id)
    expect(review.problems.map(({ code }) => code)).toContain('no_duties')
    await forgetAll()
  })

  it.each<[string, PastedText, string]>([
    ['nothing', { text: '', name: '' }, 'empty_file'],
    ['only white space', { text: ' \n\t ', name: '' }, 'empty_file'],
    ['only a byte order mark', { text: '\ufeff', name: '' }, 'empty_file'],
    ['what is no text', { text: 'MZ\u0001\u0002\u0003\u0004\u0005', name: '' }, 'pasted_no_text'],
    ['too long a text', { text: 'a'.repeat(longestText + 1), name: 'dai.txt' }, 'text_too_long'],
  ])('%s is refused with its own sentence and nothing is saved', async (_name, given, code) => {
    const before = await saved()
    await expect(receive({ ...given, continueAnyway: true })).rejects.toMatchObject({ code })
    expect(await saved()).toEqual(before)
  })

  it('the longest text that is read becomes a draft', async () => {
    const long = '1. Sở Tài chính chủ trì rà soát hồ sơ.\n'.repeat(Math.floor(longestText / 40))
    await expect(receive({ text: long, name: 'dai.txt', continueAnyway: true })).resolves.toEqual(expect.any(String))
    await forgetAll()
  })
})

describe('agencies', () => {
  it('that the directory lacks are offered for creation', async () => {
    const unknown = songTraDirective.replace('1. Sở Tài chính', '1. Sở Du lịch').replace('415/', '416/')
    const review = await showReview(space.services, office, await paste(unknown))
    expect(review.unresolved[0]).toMatchObject({
      mention: 'Sở Du lịch',
      count: 2,
      leads: true,
      suggestion: { name: 'Sở Du lịch', kind: 'department', level: 'province' },
    })
    expect(review.problems.map(({ code }) => code)).toEqual(['lead_unresolved', 'lead_unresolved'])
    await forgetAll()
  })
})

it('only the office uploads', async () => {
  for (const role of ['committee_leader', 'viewer', 'administrator'] as const) {
    const actor = await space.actor(role)
    await expect(pasteDirective(space.services, actor, { text: songTraDirective, name: '' })).rejects.toMatchObject({
      code: 'not_allowed',
    })
  }
})
