import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { defineJob } from '../../platform/jobs/jobs.ts'
import { openTestSpace } from '../support/test-space.ts'

const greet = defineJob<{ name: string }>('greet')
const soon = { timeout: 15_000, interval: 50 }

let space: Awaited<ReturnType<typeof openTestSpace>>
let client: Client
beforeAll(async () => {
  space = await openTestSpace()
  client = new Client({ connectionString: space.url })
  await client.connect()
})
afterAll(async () => {
  await space.services.jobs.stop()
  await client.end()
  await space.close()
})

const enqueue = (name: string, options?: { startAfterSeconds?: number }) =>
  inTenant(space.services.database, space.tenantId, (trx) => space.services.jobs.enqueue(trx, greet, { name }, options))
const findJobs = async () =>
  (
    await client.query(
      `select data->>'name' as name, state, retry_count as tries, extract(epoch from start_after - created_on)::int as waits,
        extract(epoch from keep_until - created_on)::int / 86400 as days
       from pgboss.job where name = 'greet' order by 1`,
    )
  ).rows

describe('jobs, with the rights of the application and queues nobody made before', () => {
  it('never exist when their transaction rolls back', async () => {
    const failing = inTenant(space.services.database, space.tenantId, async (trx) => {
      await space.services.jobs.enqueue(trx, greet, { name: 'nobody' })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await findJobs()).toEqual([])
  })

  it('are queued before jobs were ever started, also by several transactions at once', async () => {
    await Promise.all([enqueue('An'), enqueue('Bình', { startAfterSeconds: 0 }), enqueue('Chi')])
    await enqueue('Dung', { startAfterSeconds: 86_400 })
    const jobs = await findJobs()
    expect(jobs.map(({ name }) => name)).toEqual(['An', 'Bình', 'Chi', 'Dung'])
    expect(jobs.find(({ name }) => name === 'Dung')).toMatchObject({ state: 'created', waits: 86_400, days: 367 })
  })

  it('run once they are committed and due; one that fails is tried again alone', async () => {
    const ran: string[] = []
    let failures = 0
    space.services.jobs.handle(greet, async ({ name }) => {
      if (name === 'Bình' && failures++ === 0) throw new Error('not now')
      ran.push(name)
    })
    await space.services.jobs.start({ work: true })
    await vi.waitFor(() => expect(ran.toSorted()).toEqual(['An', 'Bình', 'Chi']), soon)
    await enqueue('Em')
    await vi.waitFor(() => expect(ran).toContain('Em'), soon)
    await vi.waitFor(async () => {
      const states = Object.fromEntries((await findJobs()).map(({ name, state, tries }) => [name, [state, tries]]))
      expect(states).toEqual({
        An: ['completed', 0],
        Bình: ['completed', 1],
        Chi: ['completed', 0],
        Dung: ['created', 0],
        Em: ['completed', 0],
      })
    }, soon)
  })

  it('are worked without owning anything', async () => {
    const { rows } = await client.query(`select tableowner from pg_tables where schemaname = 'pgboss' group by 1`)
    expect(rows).not.toContainEqual({ tableowner: 'dondoc_app' })
  })
})
