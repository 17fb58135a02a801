import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../../../tests/support/test-space.ts'
import type { Actor } from '../../../access/index.ts'
import { countStored } from '../../count-stored.fixture.ts'
import { discardDirective } from '../../discard-directive/discard-directive.ts'
import { listDirectives } from '../../list-directives/list-directives.ts'
import { songTraDirective } from '../../song-tra.fixture.ts'
import { removePicturesUnlessUsed } from '../directives-jobs.ts'
import { openTestRun } from '../reading-run.fixture.ts'
import { retryReadingFile } from '../retry-reading-file/retry-reading-file.ts'
import type { ReadFile } from './read-attempt.ts'
import { heldReader, neverRead, readAsScan } from './reader.fixture.ts'

let space: TestSpace
let office: Actor
let client: Client
let run: Awaited<ReturnType<typeof openTestRun>>

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  client = new Client({ connectionString: space.url })
  await client.connect()
})
beforeEach(async () => {
  const { page } = await listDirectives(space.services, office, { limit: 100 })
  for (const { id } of page.items) await discardDirective(space.services, office, id, null)
  run = await openTestRun(space, office)
})
afterAll(async () => {
  await client.end()
  await space.close()
})

const key = (readingFileId: string) => ({ runId: run.runId, readingFileId })
const drafts = async () => (await listDirectives(space.services, office, { limit: 100 })).page.items.length

describe('a reader that is gone', () => {
  it('twice: the file is read at the third attempt, once', async () => {
    const { id } = await run.add(songTraDirective)
    const crash: ReadFile = () => Promise.reject(new Error('the server was switched off'))
    await expect(run.read(id, crash)).rejects.toThrow('switched off')
    await expect(run.read(id, crash)).rejects.toThrow('switched off')
    expect(await run.find(id)).toMatchObject({ state: 'reading', attempts: 2 })
    await run.read(id)
    expect(await run.find(id)).toMatchObject({ state: 'read', attempts: 3 })
    expect(await drafts()).toBe(1)
  })

  it('three times: the file failed, and may be tried again by a person', async () => {
    const { id } = await run.add(songTraDirective)
    for (let attempt = 1; attempt <= 3; attempt += 1)
      await expect(run.read(id, () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    await run.read(id, neverRead)
    expect(await run.find(id)).toMatchObject({ state: 'failed', problemCode: 'reading_broke_off' })
    await retryReadingFile(space.services, office, key(id), false)
    await run.read(id)
    expect(await run.find(id)).toMatchObject({ state: 'read', attempts: 1 })
  })

  it('in spite of all comes back late: the second reader’s draft is the only one', async () => {
    const { id } = await run.add(songTraDirective)
    const before = await countStored(space)
    const held = Promise.withResolvers<void>()
    const began = Promise.withResolvers<void>()
    const late = run.read(id, async (input) => {
      began.resolve()
      await held.promise
      return readAsScan(input)
    })
    await began.promise
    await run.read(id)
    held.resolve()
    await late
    expect(await run.find(id)).toMatchObject({ state: 'read', attempts: 2 })
    expect([await drafts(), await countStored(space)]).toEqual([1, before])
  })

  it('because the server stops: the file waits again, with a job, as if nothing had been', async () => {
    const { id } = await run.add(songTraDirective)
    const jobs = async () =>
      (await client.query(`select count(*)::int as n from pgboss.job where data->>'readingFileId' = $1`, [id])).rows[0]
        .n
    const before = await jobs()
    const stop = new AbortController()
    const { began, read } = heldReader()
    const reading = run.read(id, read, { stopping: stop.signal })
    await began
    stop.abort()
    await reading
    expect(await run.find(id)).toMatchObject({ state: 'queued', attempts: 0, step: null, startedAt: null })
    expect(await jobs()).toBe(before + 1)
    await run.read(id)
    expect(await run.find(id)).toMatchObject({ state: 'read', attempts: 1 })
  })

  it('after pictures were stored: they are removed unless a directive has them', async () => {
    const { id } = await run.add(songTraDirective, 'ban-quet.pdf')
    await run.read(id, readAsScan)
    const { rows } = await client.query(
      `select data from pgboss.job where name = 'remove-unused-page-pictures' order by created_on desc limit 1`,
    )
    const before = await countStored(space)
    await removePicturesUnlessUsed(space.services, rows[0].data)
    expect(await countStored(space)).toBe(before)
    await client.query('delete from source_page where directive_id = $1', [rows[0].data.directiveId])
    await client.query('delete from directive_source where directive_id = $1', [rows[0].data.directiveId])
    await removePicturesUnlessUsed(space.services, rows[0].data)
    expect(await countStored(space)).toBe(before - 2)
  })
})
