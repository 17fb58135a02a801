import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../../../tests/support/test-space.ts'
import type { Actor } from '../../../access/index.ts'
import { documentsErrors } from '../../../documents/index.ts'
import { countStored } from '../../count-stored.fixture.ts'
import { pasteDirective } from '../../paste-directive/paste-directive.ts'
import type { ReadFile } from '../../reading/read-file/read-attempt.ts'
import { readAsScan } from '../../reading/read-file/reader.fixture.ts'
import { openTestRun } from '../../reading/reading-run.fixture.ts'
import { songTraDirective } from '../../song-tra.fixture.ts'
import { type DrawPage, showPageImage } from './show-page-image.ts'

let space: TestSpace
let office: Actor

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
})
afterAll(() => space.close())

/** Pages with a text layer, no pictures yet. */
const readAsPdf: ReadFile = async (input) => {
  const { document, reading } = await readAsScan(input)
  const pages = document.pages.map((page) => ({
    ...page,
    image: null,
    readBy: 'text_layer' as const,
    confidence: null,
  }))
  return { document: { ...document, format: 'pdf', pages }, reading }
}

let number = 600
async function receive(reader: ReadFile): Promise<string> {
  const run = await openTestRun(space, office)
  number += 1
  const { id } = await run.add(songTraDirective.replace('415/', `${number}/`), 'cong-van.pdf')
  await run.read(id, reader)
  return (await run.find(id)).directive?.id ?? ''
}

const never: DrawPage = () => Promise.reject(new Error('must not be drawn'))

/** Draws a picture that names what was asked; counts how often. */
function countingDraw() {
  const asked: { page: number; width: number }[] = []
  const draw: DrawPage = async ({ page, width }) => {
    asked.push({ page, width })
    return Buffer.from(`page ${page}, ${width} wide`)
  }
  return { asked, draw }
}

const bytesAt = async (key: string) => {
  const chunks: Buffer[] = []
  for await (const chunk of await space.services.storage.open(key)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

describe('the picture of a page', () => {
  it('is the straightened one when words were recognised on it', async () => {
    const directiveId = await receive(readAsScan)
    const key = await showPageImage(space.services, office, { directiveId, number: 2, width: 400 }, never)
    expect(await bytesAt(key)).toBe('picture 2.jpg')
  })

  it('is drawn once, wide enough for all who ask later', async () => {
    const directiveId = await receive(readAsPdf)
    const before = await countStored(space)
    const { asked, draw } = countingDraw()
    const key = await showPageImage(space.services, office, { directiveId, number: 1, width: 300 }, draw)
    expect(await bytesAt(key)).toBe('page 1, 1200 wide')
    expect(await showPageImage(space.services, office, { directiveId, number: 1, width: 1200 }, draw)).toBe(key)
    expect(asked).toEqual([{ page: 1, width: 1200 }])
    expect(await countStored(space)).toBe(before + 1)
  })

  it('is one even when several ask first at once', async () => {
    const directiveId = await receive(readAsPdf)
    const before = await countStored(space)
    const { draw } = countingDraw()
    const keys = await Promise.all(
      [1, 2, 3, 4].map(() => showPageImage(space.services, office, { directiveId, number: 2, width: 1200 }, draw)),
    )
    expect(new Set(keys).size).toBe(1)
    expect(await bytesAt(keys[0] ?? '')).toBe('page 2, 1200 wide')
    expect(await countStored(space)).toBe(before + 1)
  })

  it('that cannot be drawn is said so and nothing stays', async () => {
    const directiveId = await receive(readAsPdf)
    const before = await countStored(space)
    const draw: DrawPage = () => Promise.reject(documentsErrors.file_damaged())
    await expect(
      showPageImage(space.services, office, { directiveId, number: 1, width: 1200 }, draw),
    ).rejects.toMatchObject({ code: 'source_page_not_drawn', status: 422, details: { cause: 'file_damaged' } })
    expect(await countStored(space)).toBe(before)
  })

  it('is for those who see the directive, of pages there are', async () => {
    const directiveId = await receive(readAsPdf)
    const page = { directiveId, number: 1, width: 1200 }
    for (const role of ['viewer', 'specialist'] as const)
      await expect(showPageImage(space.services, await space.actor(role), page, never)).rejects.toMatchObject({
        code: 'directive_not_found',
      })
    const leader = await space.actor('committee_leader')
    await expect(showPageImage(space.services, leader, page, countingDraw().draw)).resolves.toEqual(expect.any(String))
    const pasted = await pasteDirective(space.services, office, { text: songTraDirective, name: '' })
    for (const nowhere of [
      { ...page, number: 9 },
      { ...page, directiveId: pasted },
    ])
      await expect(showPageImage(space.services, office, nowhere, never)).rejects.toMatchObject({
        code: 'source_page_not_found',
      })
  })
})

it('is answered as a JPEG to keep for ever', async () => {
  const directiveId = await receive(readAsScan)
  const call = await space.callAs(office)
  const path = `/api/directives/${directiveId}/pages/1/image?width=1200`
  const answer = await call('GET', path)
  expect([answer.statusCode, answer.body]).toEqual([200, 'picture 1.jpg'])
  expect(answer.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, max-age=31536000, immutable',
    etag: expect.stringMatching(/^"[\w-]+"$/),
  })
  const again = await call('GET', path, undefined, { 'if-none-match': String(answer.headers.etag) })
  expect([again.statusCode, again.body]).toEqual([304, ''])
  const words = await call('GET', `/api/directives/${directiveId}/pages/1/words`)
  expect(words.json()).toMatchObject({ number: 1, start: 0, words: [[0, 4, 1000, 500.5, 1400, 620]] })
  const wrong = await call('GET', `/api/directives/${directiveId}/pages/1/image?width=99999`)
  expect(wrong.statusCode).toBe(400)
})
