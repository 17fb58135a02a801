import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../../../tests/support/test-space.ts'
import type { Actor } from '../../../access/index.ts'
import { countStored } from '../../count-stored.fixture.ts'
import { discardDirective } from '../../discard-directive/discard-directive.ts'
import { listDirectives } from '../../list-directives/list-directives.ts'
import { songTraDirective } from '../../song-tra.fixture.ts'
import { heldReader, neverRead, readAsScan } from '../read-file/reader.fixture.ts'
import { openTestRun } from '../reading-run.fixture.ts'
import { readingRunState } from '../reading-run-record.ts'
import { retryReadingFile } from '../retry-reading-file/retry-reading-file.ts'
import { showReadingRun } from '../show-reading-run/show-reading-run.ts'
import { cancelReadingFile, cancelReadingRun } from './cancel-reading.ts'

let space: TestSpace
let office: Actor
let run: Awaited<ReturnType<typeof openTestRun>>

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
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

describe('cancelling', () => {
  it('a waiting file: it is not read', async () => {
    const { id } = await run.add(songTraDirective)
    expect(await cancelReadingFile(space.services, office, key(id))).toMatchObject({ state: 'cancelled' })
    await run.read(id, neverRead)
    expect(await cancelReadingFile(space.services, office, key(id))).toMatchObject({ state: 'cancelled' })
    expect(await drafts()).toBe(0)
  })

  it('a file being read: its reader is stopped, its progress was shown', async () => {
    const { id } = await run.add(songTraDirective)
    const { began, read } = heldReader()
    const reading = run.read(id, read)
    await began
    await expect.poll(() => run.find(id)).toMatchObject({ state: 'reading', step: 'recognising', pageCount: 12 })
    await cancelReadingFile(space.services, office, key(id))
    await reading
    expect(await run.find(id)).toMatchObject({ state: 'cancelled', step: null, directive: null })
  })

  it('just before it is kept: nothing is kept', async () => {
    const { id } = await run.add(songTraDirective)
    const before = await countStored(space)
    await run.read(id, async (input) => {
      const found = await readAsScan(input)
      await cancelReadingFile(space.services, office, key(id))
      return found
    })
    expect([await drafts(), await countStored(space)]).toEqual([0, before])
  })

  it('a run: what was read stays, the rest stops, no file is added any more', async () => {
    const done = await run.add(songTraDirective)
    await run.read(done.id)
    const held = await run.add(numbered(501))
    const waiting = await run.add(numbered(502))
    const { began, read } = heldReader()
    const reading = run.read(held.id, read)
    await began
    const { run: record } = await cancelReadingRun(space.services, office, run.runId)
    expect(record.counts).toEqual({ queued: 0, reading: 0, read: 1, failed: 0, cancelled: 2 })
    expect(readingRunState(record)).toBe('cancelled')
    await reading
    await run.read(waiting.id, neverRead)
    const before = await countStored(space)
    await expect(run.add(numbered(503))).rejects.toMatchObject({ code: 'reading_run_cancelled' })
    expect([await drafts(), await countStored(space)]).toEqual([1, before])
  })

  it('is refused for what is finished; trying again for what is not', async () => {
    const { id } = await run.add(songTraDirective)
    await expect(retryReadingFile(space.services, office, key(id), false)).rejects.toMatchObject({
      code: 'reading_file_not_stopped',
    })
    await run.read(id)
    await expect(cancelReadingFile(space.services, office, key(id))).rejects.toMatchObject({
      code: 'reading_file_finished',
    })
    await expect(retryReadingFile(space.services, office, key(id), false)).rejects.toMatchObject({
      code: 'reading_file_not_stopped',
    })
  })

  it('may be taken back: the file is read after all, the run goes on', async () => {
    const { id } = await run.add(songTraDirective)
    await cancelReadingRun(space.services, office, run.runId)
    await retryReadingFile(space.services, office, key(id), false)
    expect(readingRunState((await showReadingRun(space.services, office, run.runId)).run)).toBe('running')
    await run.read(id)
    expect(await run.find(id)).toMatchObject({ state: 'read' })
  })
})
