import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { newId } from '../../platform/new-id.ts'
import { filesFolder } from '../../platform/settings.ts'
import { openTestSpace } from '../../tests/support/test-space.ts'
import type { Actor } from '../access/index.ts'
import { listAuditRows } from '../audit/index.ts'
import { handleFileJobs, removeFileUnlessAttached, removeUnattachedFile } from './files-jobs.ts'
import { deleteFile, findFiles } from './files-store.ts'
import { storeBytes } from './store-bytes.ts'

let space: Awaited<ReturnType<typeof openTestSpace>>
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
  await client.end()
  await space.close()
})

const inSpace: <Answer>(work: Parameters<typeof inTenant<Answer>>[2]) => Promise<Answer> = (work) =>
  inTenant(space.services.database, space.tenantId, work)
const bytes = new TextEncoder().encode('báo cáo')
const upload = () =>
  inSpace((trx) => storeBytes(space.services, trx, office, { name: 'báo cáo.txt', mediaType: 'text/plain', bytes }))
const attach = {
  evidence: 'insert into evidence (tenant_id, id, assignment_id, event_id, file_id) values ($1, $3, $3, $3, $2)',
  difficulty_move: `insert into difficulty_move (tenant_id, id, difficulty_id, kind, at, actor_person_id, text, file_id)
    values ($1, $3, $3, 'decided', now(), $3, 'Đồng ý', $2)`,
  directive: `insert into directive (tenant_id, id, status, source_text, source_sha256, content_fingerprint, source_name,
      paragraphs, created_by, created_at, updated_at, source_file_id)
    values ($1, $3, 'draft', 'a', 'a', $3::uuid::text, 'a', '[]', $3, now(), now(), $2)`,
  reading_file: `insert into reading_file (tenant_id, id, run_id, position, file_id, name, size_bytes, state, queued_at)
    values ($1, $3, $3, 1, $2, 'a', 1, 'queued', now())`,
  reorganization: `insert into reorganization (tenant_id, id, title, state, created_by, created_at, updated_at, file_id)
    values ($1, $3, 'a', 'draft', $3, now(), now(), $2)`,
  register_file: 'insert into register_file (tenant_id, record_id, file_id) values ($1, $3, $2)',
}
/** A file that a row of the table names; of the row's other references none exists. */
const uploadFor = async (table: keyof typeof attach) => {
  const id = await upload()
  await client.query('set session_replication_role = replica')
  await client.query(attach[table], [space.tenantId, id, newId()])
  await client.query('reset session_replication_role')
  return id
}
const fileOf = async (id: string) => (await inSpace((trx) => findFiles(trx, space.tenantId, [id])))[0]
const bytesAt = (key: string) =>
  readFile(join(filesFolder(space.services.settings), key), 'utf8').catch((error) => error.code)
const keyOf = async (id: string) => (await fileOf(id))?.storageKey ?? ''
const removalsOf = async (id: string) =>
  (await inSpace((trx) => listAuditRows(trx, space.tenantId, { subjectId: id }, 10, null))).map(
    ({ action, actorName, details }) => ({ action, actorName, details }),
  )
const removeNow = (fileId: string) => removeFileUnlessAttached(space.services, { tenantId: space.tenantId, fileId })
const removal = { action: 'unattached_file_removed', actorName: null, details: { name: 'báo cáo.txt' } }

describe('a file that was uploaded', () => {
  it('is looked at again after 24 hours; an upload that fails leaves no job', async () => {
    const id = await upload()
    const failing = inSpace(async (trx) => {
      await storeBytes(space.services, trx, office, { name: 'a.txt', mediaType: 'text/plain', bytes })
      throw new Error('stopped')
    })
    await expect(failing).rejects.toThrow('stopped')
    const { rows } = await client.query(
      `select data, extract(epoch from start_after - created_on)::int as waits from pgboss.job where name = $1`,
      [removeUnattachedFile.queue],
    )
    expect(rows).toEqual([{ data: { tenantId: space.tenantId, fileId: id }, waits: 24 * 3600 }])
  })

  it('goes with its bytes when nothing attached it; once more changes nothing', async () => {
    const id = await upload()
    const key = await keyOf(id)
    expect(await bytesAt(key)).toBe('báo cáo')
    await removeNow(id)
    expect(await fileOf(id)).toBeUndefined()
    expect(await bytesAt(key)).toBe('ENOENT')
    await removeNow(id)
    expect(await removalsOf(id)).toEqual([removal])
  })

  it('loses its bytes at the next try when the storage failed at first', async () => {
    const id = await upload()
    const key = await keyOf(id)
    const remove = vi.spyOn(space.services.storage, 'remove').mockRejectedValueOnce(new Error('disk away'))
    await expect(removeNow(id)).rejects.toThrow('disk away')
    expect(await bytesAt(key)).toBe('báo cáo')
    remove.mockRestore()
    await removeNow(id)
    expect(await bytesAt(key)).toBe('ENOENT')
    expect(await removalsOf(id)).toEqual([removal])
  })

  it.each(['evidence', 'difficulty_move', 'directive', 'reading_file', 'reorganization', 'register_file'] as const)(
    'stays with its bytes when %s names it',
    async (table) => {
      const id = await uploadFor(table)
      await removeNow(id)
      expect(await bytesAt(await keyOf(id))).toBe('báo cáo')
      expect(await removalsOf(id)).toEqual([])
      const deleting = inSpace((trx) => deleteFile(trx, space.tenantId, id))
      await expect(deleting, 'attached at the last moment').rejects.toMatchObject({ code: '23503' })
    },
  )

  it('is not removed for another space', async () => {
    const id = await upload()
    await removeFileUnlessAttached(space.services, { tenantId: newId(), fileId: id })
    expect(await bytesAt(await keyOf(id))).toBe('báo cáo')
  })

  it('is removed by the job that runs when its time has come', async () => {
    const [loose, kept] = [await upload(), await uploadFor('evidence')]
    await client.query('update pgboss.job set start_after = now() where name = $1', [removeUnattachedFile.queue])
    handleFileJobs(space.services)
    await space.services.jobs.start({ work: true })
    await vi.waitFor(
      async () => {
        const { rows } = await client.query(
          `select count(*)::int as n from pgboss.job where name = $1 and state <> 'completed'`,
          [removeUnattachedFile.queue],
        )
        expect(rows).toEqual([{ n: 0 }])
      },
      { timeout: 15_000, interval: 50 },
    )
    expect(await fileOf(loose)).toBeUndefined()
    expect(await fileOf(kept)).toBeDefined()
  })
})

it('everything that refers to files is asked before one is removed', async () => {
  const { rows } = await client.query(
    `select conrelid::regclass::text as name from pg_constraint
     where contype = 'f' and confrelid = 'stored_file'::regclass and confdeltype <> 'c' order by 1`,
  )
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(attach).sort())
})
