import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../../../tests/support/test-space.ts'
import type { Actor } from '../../../access/index.ts'
import { documentsErrors } from '../../../documents/index.ts'
import { countStored } from '../../count-stored.fixture.ts'
import { discardDirective } from '../../discard-directive/discard-directive.ts'
import { listDirectives } from '../../list-directives/list-directives.ts'
import { showReview } from '../../review/show-review/show-review.ts'
import { showDirective } from '../../show-directive/show-directive.ts'
import { songTraAgencies, songTraDirective } from '../../song-tra.fixture.ts'
import { showPageWords, showSourcePages } from '../../source/show-source-pages/show-source-pages.ts'
import { openTestRun } from '../reading-run.fixture.ts'
import { readingRunState } from '../reading-run-record.ts'
import { retryReadingFile } from '../retry-reading-file/retry-reading-file.ts'
import { showReadingRun } from '../show-reading-run/show-reading-run.ts'
import { neverRead, readAsScan, readAsText } from './reader.fixture.ts'

let space: TestSpace
let office: Actor
let run: Awaited<ReturnType<typeof openTestRun>>

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  for (const name of songTraAgencies) await space.organization(name)
})
beforeEach(async () => {
  const { page } = await listDirectives(space.services, office, { limit: 100 })
  for (const { id } of page.items) await discardDirective(space.services, office, id, null)
  run = await openTestRun(space, office)
})
afterAll(() => space.close())

const numbered = (number: number) => songTraDirective.replace('415/', `${number}/`)
const key = (readingFileId: string) => ({ runId: run.runId, readingFileId })
const drafts = async () => (await listDirectives(space.services, office, { limit: 100 })).page.items.length

describe('a file that was queued', () => {
  it('becomes a draft of who uploaded it, with places in the original', async () => {
    const added = await run.add(songTraDirective, 'Công văn 415.docx')
    expect(added).toMatchObject({ position: 1, state: 'queued', name: 'Công văn 415.docx', directive: null })
    await run.read(added.id)
    const file = await run.find(added.id)
    expect(file).toMatchObject({ state: 'read', step: null, problemCode: null, attempts: 1 })
    expect(file.directive).toMatchObject({ number: '415', symbol: 'UBND-NC', kind: 'cong_van', dutyCount: 5 })
    const directive = await showDirective(space.services, office, file.directive?.id ?? '')
    expect(directive).toMatchObject({
      sourceName: 'Công văn 415.docx',
      createdByName: office.fullName,
      format: 'text',
      pageCount: 0,
    })
    const { draftDuties } = await showReview(space.services, office, directive.id)
    expect(draftDuties.map(({ places }) => places)).toEqual(Array(5).fill([{ page: null, paragraph: 1 }]))
  })

  it('keeps pages, words and pictures of a scan', async () => {
    const before = await countStored(space)
    const { id } = await run.add(songTraDirective, 'ban-quet.pdf')
    await run.read(id, readAsScan)
    const file = await run.find(id)
    expect(file).toMatchObject({ state: 'read', pagesDone: 2, pageCount: 2 })
    const directiveId = file.directive?.id ?? ''
    expect(await showDirective(space.services, office, directiveId)).toMatchObject({ format: 'scan', pageCount: 2 })
    expect(await showSourcePages(space.services, office, directiveId)).toEqual({
      format: 'scan',
      pages: [1, 2].map((number) => ({
        number,
        width: 1654,
        height: 2339,
        readBy: 'recognition',
        confidence: expect.closeTo(0.9),
      })),
      warnings: ['page_straightened'],
    })
    const middle = songTraDirective.indexOf('2. Sở Nội vụ')
    expect(await showPageWords(space.services, office, directiveId, 2)).toEqual({
      number: 2,
      start: middle,
      end: songTraDirective.length,
      words: [[middle, middle + 4, 1000, 500.5, 1400, 620]],
    })
    await expect(showPageWords(space.services, office, directiveId, 3)).rejects.toMatchObject({
      code: 'source_page_not_found',
    })
    const { draftDuties } = await showReview(space.services, office, directiveId)
    expect(draftDuties.map(({ places }) => places.map(({ page }) => page))).toEqual([[1], [1], [2], [2], [2]])
    expect(await countStored(space)).toBe(before + 3)
  })

  it('is read once, however often the job runs', async () => {
    const { id } = await run.add(songTraDirective)
    await run.read(id)
    await run.read(id, neverRead)
    await run.read(id, neverRead)
    expect(await drafts()).toBe(1)
  })
})

describe('a file that cannot become a draft', () => {
  it.each<[string, string, string]>([
    ['nothing in it', '', 'file_empty'],
    ['no text', '\u0001\u0002\u0003\u0004', 'file_unknown'],
    ['no directive', 'Cách nấu canh chua cá lóc. Cá rửa sạch, để ráo.', 'not_a_directive'],
  ])('says so: %s', async (_name, content, code) => {
    const before = await drafts()
    const { id } = await run.add(content)
    await run.read(id)
    expect(await run.find(id)).toMatchObject({ state: 'failed', problemCode: code, directive: null })
    expect(await drafts()).toBe(before)
  })

  it('goes on by hand when it is tried again so', async () => {
    const { id } = await run.add('Cách nấu canh chua cá lóc. Cá rửa sạch, để ráo.')
    await run.read(id)
    const retried = await retryReadingFile(space.services, office, key(id), true)
    expect(retried).toMatchObject({ state: 'queued', problemCode: null, continueAnyway: true, attempts: 0 })
    await run.read(id)
    expect(await run.find(id)).toMatchObject({ state: 'read', directive: { dutyCount: 0 } })
  })

  it('names the one that is here already, also in the same run', async () => {
    const first = await run.add(songTraDirective, 'a.txt')
    const second = await run.add(songTraDirective, 'b.txt')
    await run.readAll()
    const known = (await run.find(first.id)).directive?.id
    expect(await run.find(second.id)).toMatchObject({
      state: 'failed',
      problemCode: 'directive_already_here',
      problemDetails: { directiveId: known, why: 'same_content', status: 'draft' },
    })
    expect(await drafts()).toBe(1)
  })

  it('names the one that came in at the very same moment', async () => {
    const both = [await run.add(songTraDirective, 'a.txt'), await run.add(songTraDirective, 'b.txt')]
    await Promise.all(both.map(({ id }) => run.read(id)))
    const files = await Promise.all(both.map(({ id }) => run.find(id)))
    expect(files.map(({ state }) => state).toSorted()).toEqual(['failed', 'read'])
    const read = files.find(({ state }) => state === 'read')
    const failed = files.find(({ state }) => state === 'failed')
    expect(failed?.problemDetails).toMatchObject({ directiveId: read?.directive?.id })
  })

  it('leaves no picture of its pages', async () => {
    await run.read((await run.add(songTraDirective)).id)
    const again = await run.add(songTraDirective, 'ban-quet.pdf')
    const before = await countStored(space)
    await run.read(again.id, readAsScan)
    expect(await run.find(again.id)).toMatchObject({ problemCode: 'directive_already_here' })
    expect(await countStored(space)).toBe(before)
  })

  it('does not stop the rest of thirty', async () => {
    for (let number = 1; number <= 30; number += 1)
      await run.add(number % 10 === 0 ? '' : numbered(500 + number), `${number}.txt`)
    await run.readAll()
    const { run: record, files } = await showReadingRun(space.services, office, run.runId)
    expect(record.counts).toEqual({ queued: 0, reading: 0, read: 27, failed: 3, cancelled: 0 })
    expect(readingRunState(record)).toBe('finished')
    expect(files.map(({ position }) => position)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
    expect(files.filter(({ state }) => state === 'failed').map(({ name }) => name)).toEqual([
      '10.txt',
      '20.txt',
      '30.txt',
    ])
    expect(await drafts()).toBe(27)
  })
})

it('a refusal by the reader keeps its details', async () => {
  const { id } = await run.add(songTraDirective)
  await run.read(id, async (input) => {
    await readAsText(input)
    throw documentsErrors.reading_took_too_long({ cause: 'it took too long' })
  })
  expect(await run.find(id)).toMatchObject({
    problemCode: 'reading_took_too_long',
    problemDetails: { cause: 'it took too long' },
  })
})
