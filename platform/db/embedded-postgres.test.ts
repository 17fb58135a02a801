import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { explainFailure } from './embedded-postgres-failure.ts'

const flags = ['-c', 'fsync=off']
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-postgres-'))
  await chmod(folder, 0o755)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client.query(sql).then(
    (answer) => client.end().then(() => answer.rows as Record<string, unknown>[]),
    (error) => client.end().then(() => Promise.reject(error)),
  )
}

describe('the embedded PostgreSQL', { timeout: 60_000 }, () => {
  test('starts from nothing with UTF-8 everywhere, only on the loopback, and keeps what was written', async () => {
    const first = await startEmbeddedPostgres(folder, flags)
    await first.createDatabase('dondoc')
    await first.createDatabase('dondoc')
    const [facts] = await ask(
      first.url('dondoc'),
      `select pg_encoding_to_char(encoding) as encoding, datlocale as locale, lower('ĐÔN ĐỐC') as lower,
        current_setting('listen_addresses') as addresses, current_setting('timezone') as zone
      from pg_database where datname = 'dondoc'`,
    )
    expect(facts).toEqual({
      encoding: 'UTF8',
      locale: 'C.UTF-8',
      lower: 'đôn đốc',
      addresses: '127.0.0.1',
      zone: 'Asia/Ho_Chi_Minh',
    })
    await ask(first.url('dondoc'), 'create table kept as select 1 as n')
    await first.stop()
    const second = await startEmbeddedPostgres(folder, flags)
    expect(await ask(second.url('dondoc'), 'select n from kept')).toEqual([{ n: 1 }])
    await second.stop()
  })

  test('keeps its password to itself', async () => {
    const file = join(folder, 'postgres-password')
    expect((await stat(file)).mode & 0o077).toBe(0)
    const running = await startEmbeddedPostgres(folder, flags)
    const wrong = running.url('dondoc').replace((await readFile(file, 'utf8')).trim(), 'sai')
    await expect(ask(wrong, 'select 1')).rejects.toThrow('password authentication failed')
    await running.stop()
  })

  test('stops a server that an earlier run left behind', async () => {
    const left = await startEmbeddedPostgres(folder, flags)
    const next = await startEmbeddedPostgres(folder, flags)
    await left.exited
    expect(await ask(next.url('dondoc'), 'select n from kept')).toEqual([{ n: 1 }])
    await next.stop()
  })

  test('recovers after its processes were killed', async () => {
    const killed = await startEmbeddedPostgres(folder, flags)
    const pid = Number(readFileSync(join(killed.cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGKILL')
    await killed.exited
    const next = await startEmbeddedPostgres(folder, flags)
    expect(await ask(next.url('dondoc'), 'select n from kept')).toEqual([{ n: 1 }])
    await next.stop()
    expect((await readdir(dirname(next.cluster))).filter((name) => name.startsWith('postgres.new'))).toEqual([])
  })
})

describe('a failure of PostgreSQL', () => {
  test.each([
    ['could not write: No space left on device', 'Ổ đĩa đã đầy'],
    ['FATAL:  database files are incompatible with server', 'phiên bản PostgreSQL khác'],
    ['could not open file: Permission denied', 'Không đủ quyền'],
    ['something new', 'postgres.log'],
  ])('%s is told in a sentence', (output, words) => {
    const failure = explainFailure('Khởi động PostgreSQL', output)
    expect(failure.message).toContain(words)
    expect(failure.detail).toBe(output)
  })
})
