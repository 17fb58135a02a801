import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { songTraDirective } from '../song-tra.fixture.ts'
import { readLongFile, readShortFile } from './directives-jobs.ts'
import { handleDirectiveJobs } from './handle-directive-jobs.ts'
import { stopReadingProcesses } from './reading-process/read-in-process.ts'
import { openTestRun } from './reading-run.fixture.ts'

let space: TestSpace
let office: Actor
let client: Client

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  client = new Client({ connectionString: space.url })
  await client.connect()
})
afterAll(async () => {
  await space.services.jobs.stop()
  stopReadingProcesses()
  await client.end()
  await space.close()
})

const megabyte = 1024 * 1024
const queueOf = async (readingFileId: string): Promise<string[]> =>
  (await client.query(`select name from pgboss.job where data->>'readingFileId' = $1`, [readingFileId])).rows.map(
    ({ name }) => name,
  )

describe('an uploaded file', () => {
  it.each([
    ['a large scan', 'quet.PDF', 2 * megabyte, readLongFile],
    ['a large picture', 'anh.jpeg', 2 * megabyte, readLongFile],
    ['a small PDF', 'cong-van.pdf', megabyte / 2, readShortFile],
    ['a large DOCX', 'ke-hoach.docx', 2 * megabyte, readShortFile],
  ])('%s waits where it belongs', async (_what, name, size, kind) => {
    const run = await openTestRun(space, office)
    const { id } = await run.add(Buffer.alloc(size, 'a'), name)
    expect(await queueOf(id)).toEqual([kind.queue])
  })

  it('leaves no job when it is not kept', async () => {
    const run = await openTestRun(space, office)
    await run.add(songTraDirective)
    await client.query(
      `insert into reading_file (tenant_id, id, run_id, position, file_id, name, size_bytes, state, queued_at, finished_at)
       select tenant_id, gen_random_uuid(), run_id, n, file_id, name, size_bytes, 'cancelled', queued_at, now()
       from reading_file cross join generate_series(2, 500) n where run_id = $1`,
      [run.runId],
    )
    const jobs = async () => (await client.query('select count(*)::int as n from pgboss.job')).rows[0].n
    const before = await jobs()
    await expect(run.add(songTraDirective)).rejects.toMatchObject({
      code: 'reading_run_full',
      details: { limitFiles: 500 },
    })
    expect(await jobs()).toBe(before)
  })

  it('is read by the job, in a process of its own', async () => {
    await client.query(`update pgboss.job set start_after = now() + interval '1 day'`)
    handleDirectiveJobs(space.services)
    await space.services.jobs.start({ work: true })
    const run = await openTestRun(space, office)
    const { id } = await run.add(songTraDirective)
    await vi.waitFor(async () => expect(await run.find(id)).toMatchObject({ state: 'read' }), {
      timeout: 20_000,
      interval: 50,
    })
    expect((await run.find(id)).directive).toMatchObject({ number: '415', dutyCount: 5 })
  })
})
