import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type MailSpace, openMailSpace } from '../../../tests/support/mail-space.ts'
import { sendWaitingMail } from '../send-mail/send-waiting-mail.ts'
import { runMorning } from './run-morning.ts'

const day = '2026-03-02'
const people = 520
/** A process of its own takes its time to start on a busy machine. */
const started = { timeout: 60_000, interval: 5 }
const longest = 120_000

let space: MailSpace
beforeAll(async () => {
  space = await openMailSpace(`${day}T07:30:00+07:00`)
  await space.rows(
    `insert into person (tenant_id, id, full_name, email)
     select $1, gen_random_uuid(), 'Người ' || number, 'dong' || number || '@example.vn' from generate_series(1, $2::int) number`,
    [space.tenantId, people],
  )
})
afterAll(() => space.close())

const startWorker = (step: 'write' | 'send'): ChildProcess =>
  fork(
    join(import.meta.dirname, '../../../tests/support/morning-worker.ts'),
    [space.url, space.server.url, space.tenantId, day, step],
    { execArgv: [], stdio: 'inherit' },
  )

async function killOnce(worker: ChildProcess, isThere: () => Promise<boolean> | boolean): Promise<void> {
  const ended = once(worker, 'exit')
  try {
    await vi.waitFor(async () => expect(await isThere()).toBe(true), started)
  } finally {
    worker.kill('SIGKILL')
  }
  const [code, signal] = await ended
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' })
}

describe('a process killed without warning', { timeout: longest }, () => {
  it('while it writes the morning mail: everybody is written to once', async () => {
    const pagesWritten = async () => (await space.rows(`select written from mail_run`))[0]?.written ?? 0
    await killOnce(startWorker('write'), async () => (await pagesWritten()) > 0)
    expect(await pagesWritten()).toBeLessThan(people)
    const part = { heading: 'Việc hôm nay', lines: [{ text: 'Rà soát', link: '/' }], more: 0, moreLink: '/' }
    await runMorning(space.services, [async (_trx, _tenant, ids) => new Map(ids.map((id) => [id, [part]]))], {
      tenantId: space.tenantId,
      day,
    })
    const written = await space.rows(`select person_id from mail`)
    const active = await space.rows(`select id from person where is_active`)
    expect(written.map((row): string => row.person_id).toSorted()).toEqual(
      active.map((row): string => row.id).toSorted(),
    )
  })

  it('while it sends: everybody gets it, twice at most what it had in hand, under the same Message-ID', async () => {
    await killOnce(startWorker('send'), () => space.server.taken.length >= 20)
    expect(space.server.taken.length).toBeLessThan(people)
    await sendWaitingMail(space.services, space.tenantId)
    space.clock.set(`${day}T07:36:00+07:00`)
    await sendWaitingMail(space.services, space.tenantId)
    const expected = (await space.rows(`select email from person where is_active`)).map(({ email }): string => email)
    const { taken } = space.server
    expect([...new Set(taken.map(({ to }) => to))].toSorted()).toEqual(expected.toSorted())
    expect(new Set(taken.map(({ messageId }) => messageId)).size).toBe(expected.length)
    expect(taken.length - expected.length).toBeLessThanOrEqual(4)
    expect(await space.rows(`select distinct state from mail`)).toEqual([{ state: 'sent' }])
  })
})
