import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Role } from '../../access/index.ts'
import { countStored } from '../count-stored.fixture.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'
import { readQueuedFile } from './read-file/read-queued-file.ts'
import { readAsText } from './read-file/reader.fixture.ts'
import { stopReadingProcesses } from './reading-process/read-in-process.ts'

let space: TestSpace
type Call = Awaited<ReturnType<TestSpace['callAs']>>
let call: Call
const limit = 1024 * 1024

beforeAll(async () => {
  space = await openTestSpace()
  space.services.settings.maxUploadBytes = limit
  for (const name of songTraAgencies) await space.organization(name)
  call = await space.callAs(await space.actor('office'))
})
afterAll(async () => {
  stopReadingProcesses()
  await space.close()
})

const boundary = 'ranh-gioi'
const formOf = (bytes: Uint8Array, name: string) =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
const upload = (path: string, content: string | Uint8Array, name = 'cong-van.txt', as: Call = call) =>
  as('POST', path, formOf(Buffer.from(content), name), {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  })
const startRun = async (): Promise<string> => (await call('POST', '/api/reading-runs')).json().id
const readNow = (readingFileId: string) =>
  readQueuedFile(space.services, { tenantId: space.tenantId, readingFileId }, { read: readAsText })

describe('a run of files, over HTTP', () => {
  it('goes from upload through a process of its own to a draft', async () => {
    const started = await call('POST', '/api/reading-runs')
    expect(started.statusCode).toBe(201)
    const path = `/api/reading-runs/${started.json().id}`
    expect((await call('GET', path)).json()).toMatchObject({ state: 'running', files: [], may: { cancel: false } })

    const added = await upload(`${path}/files`, songTraDirective, 'Công văn 415.txt')
    expect(added.statusCode).toBe(201)
    const { id } = added.json()
    expect(added.json()).toEqual({
      id,
      position: 1,
      name: 'Công văn 415.txt',
      sizeBytes: Buffer.byteLength(songTraDirective),
      state: 'queued',
      step: null,
      pagesDone: 0,
      pageCount: null,
      problem: null,
      directive: null,
      startedAt: null,
      finishedAt: null,
      may: { cancel: true, retry: false, continueAnyway: false },
    })

    await readQueuedFile(space.services, { tenantId: space.tenantId, readingFileId: id })
    const run = (await call('GET', path)).json()
    expect(run).toMatchObject({
      state: 'finished',
      counts: { queued: 0, reading: 0, read: 1, failed: 0, cancelled: 0 },
      files: [{ id, state: 'read', directive: { number: '415', dutyCount: 5 }, may: { cancel: false, retry: false } }],
    })
    const directive = (await call('GET', `/api/directives/${run.files[0].directive.id}`)).json()
    expect(directive).toMatchObject({ format: 'text', pageCount: 0 })
    expect((await call('GET', `/api/files/${directive.fileId}`)).body).toBe(songTraDirective)
    const pages = await call('GET', `/api/directives/${directive.id}/pages`)
    expect(pages.json()).toEqual({ format: 'text', pages: [], warnings: [] })
    const words = await call('GET', `/api/directives/${directive.id}/pages/1/words`)
    expect([words.statusCode, words.json().code]).toEqual([404, 'source_page_not_found'])
  })

  it('says why a file failed, offers to go on by hand, cancels and reads again', async () => {
    const path = `/api/reading-runs/${await startRun()}`
    const { id } = (await upload(`${path}/files`, 'Cách nấu canh chua cá lóc. Cá rửa sạch, để ráo.')).json()
    await readNow(id)
    const [failed] = (await call('GET', path)).json().files
    expect(failed).toMatchObject({
      state: 'failed',
      problem: { code: 'not_a_directive', title: expect.stringContaining('nhập nhiệm vụ bằng tay') },
      may: { cancel: false, retry: true, continueAnyway: true },
    })
    const retried = await call('POST', `${path}/files/${id}/retry`, { continueAnyway: true })
    expect([retried.statusCode, retried.json().state]).toEqual([200, 'queued'])
    const cancelled = await call('POST', `${path}/files/${id}/cancel`)
    expect(cancelled.json()).toMatchObject({ state: 'cancelled', may: { retry: true, continueAnyway: false } })
    expect((await call('POST', `${path}/cancel`)).json()).toMatchObject({ state: 'cancelled' })
    const refused = await upload(`${path}/files`, songTraDirective)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'reading_run_cancelled'])
  })

  it('continues anyway from the start when asked to', async () => {
    const path = `/api/reading-runs/${await startRun()}`
    const { id } = (await upload(`${path}/files?continueAnyway=true`, 'Cách nấu bún nước lèo. Cá rửa sạch.')).json()
    await readNow(id)
    expect((await call('GET', path)).json().files[0]).toMatchObject({ state: 'read', directive: { dutyCount: 0 } })
  })

  it('lists runs that got files, newest first, by pages', async () => {
    await startRun()
    const first = (await call('GET', '/api/reading-runs?limit=2')).json()
    expect(first.items).toHaveLength(2)
    const second = (await call('GET', `/api/reading-runs?limit=2&cursor=${first.nextCursor}`)).json()
    expect([second.items.length, second.nextCursor]).toEqual([1, null])
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted((left, right) => right.localeCompare(left)))
    expect(second.items[0]).toMatchObject({ state: 'finished', counts: { read: 1 }, may: { cancel: false } })
  })
})

describe('what is not taken, over HTTP', () => {
  it('a file above the limit, by a little or by much; nothing of it stays', async () => {
    const path = `/api/reading-runs/${await startRun()}/files`
    const before = await countStored(space)
    for (const size of [limit + 1, limit + 200_000]) {
      const answer = await upload(path, Buffer.alloc(size, 'a'))
      expect([answer.statusCode, answer.json().code]).toEqual([413, 'too_large'])
      expect(answer.json().details).toEqual({ limitBytes: limit })
    }
    expect(await countStored(space)).toBe(before)
    expect((await upload(path, Buffer.alloc(limit, 'a'))).statusCode).toBe(201)
  })

  it('a form without a file, a run or file that does not exist', async () => {
    const run = `/api/reading-runs/${await startRun()}`
    expect((await call('POST', `${run}/files`, { a: 1 })).json().code).toBe('directive_file_missing')
    const nowhere = `/api/reading-runs/${space.tenantId}`
    const before = await countStored(space)
    expect((await upload(`${nowhere}/files`, 'a')).json().code).toBe('reading_run_not_found')
    expect((await call('GET', nowhere)).json().code).toBe('reading_run_not_found')
    expect((await call('POST', `${nowhere}/cancel`)).json().code).toBe('reading_run_not_found')
    const noFile = `${run}/files/${space.tenantId}`
    expect((await call('POST', `${noFile}/cancel`)).json().code).toBe('reading_file_not_found')
    expect((await call('POST', `${noFile}/retry`, {})).json().code).toBe('reading_file_not_found')
    expect(await countStored(space)).toBe(before)
  })
})

describe('who may do what with runs', () => {
  const table: Record<Role, { see: boolean; change: boolean }> = {
    office: { see: true, change: true },
    committee_leader: { see: true, change: false },
    administrator: { see: false, change: false },
    viewer: { see: false, change: false },
    agency_leader: { see: false, change: false },
    specialist: { see: false, change: false },
    focal_point: { see: false, change: false },
  }

  it.each(Object.entries(table) as [Role, (typeof table)[Role]][])('%s', async (role, may) => {
    const runId = await startRun()
    const run = `/api/reading-runs/${runId}`
    const { id } = (await upload(`${run}/files`, songTraDirective)).json()
    const as = await space.callAs(await space.actor(role))
    const codes = async (...answers: ReturnType<Call>[]) => (await Promise.all(answers)).map((one) => one.statusCode)
    expect(await codes(as('GET', '/api/reading-runs'), as('GET', run))).toEqual(may.see ? [200, 200] : [403, 404])
    const shown = (await as('GET', run)).json()
    expect([shown.may, shown.files?.[0].may]).toEqual(
      may.see
        ? [{ cancel: may.change }, { cancel: may.change, retry: false, continueAnyway: false }]
        : [undefined, undefined],
    )
    expect(await codes(as('POST', '/api/reading-runs'), upload(`${run}/files`, 'a', 'a.txt', as))).toEqual(
      may.change ? [201, 201] : [403, 403],
    )
    const cancels = [as('POST', `${run}/files/${id}/cancel`), as('POST', `${run}/cancel`)]
    expect(await codes(...cancels)).toEqual(may.change ? [200, 200] : [403, 403])
    expect(await codes(as('POST', `${run}/files/${id}/retry`, {}))).toEqual(may.change ? [200] : [403])
  })
})
