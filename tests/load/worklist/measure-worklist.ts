import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { BenchCall } from '../bench-calls.ts'
import { benchPeople } from '../bench-database.ts'
import { connectionCounts, load, requestsOf, seconds, secret, signIn } from '../measure-server.ts'
import { printTable } from '../print-table.ts'
import { recordStatements } from '../record-statements.ts'
import { startProcess } from '../start-process.ts'
import { worklistCalls } from './worklist-calls.ts'

/** Requests per second by call and number of connections. */
type Measured = Map<string, number>

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await work(client)
  await client.end()
}

const script = (...path: string[]) => readFile(join(import.meta.dirname, ...path), 'utf8')

/** Gives duties from `first` to `last` words, fields and all that lists are narrowed by. */
async function dress(url: string, first: number, last: number): Promise<void> {
  const began = performance.now()
  await withClient(url, async (client) => {
    await client.query(
      `select set_config('bench.first', '${first}', false), set_config('bench.last', '${last}', false)`,
    )
    await client.query(await script('worklist-data.sql'))
    await client.query('vacuum analyze')
  })
  console.log(`Dressed duties ${first} to ${last} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
}

/** The product beside the floor: the same statements through bare node:http and pg. */
async function measureCalls(databaseUrl: string, title: string, before: Measured | null): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-floor-'))
  const product = await startProcess(join(import.meta.dirname, '..', 'serve-product.ts'), [databaseUrl, secret])
  const cookies = {
    specialist: await signIn(product.address, benchPeople.specialist),
    leader: await signIn(product.address, benchPeople.leader),
  }
  const cookieOf = (call: BenchCall) => cookies[call.as]
  const calls = worklistCalls()
  const recorded = await recordStatements(databaseUrl, secret, cookieOf, calls)
  const file = join(folder, 'statements.json')
  await writeFile(file, JSON.stringify(recorded))
  const floor = await startProcess(join(import.meta.dirname, '..', 'serve-floor.ts'), [databaseUrl, file])
  const measured: Measured = new Map()
  const rows: (string | number)[][] = []
  for (const [index, call] of calls.entries())
    for (const connections of connectionCounts) {
      const ours = await load(product.address, connections, requestsOf(call, cookieOf(call)))
      const bare = await load(floor.address, connections, [{ method: 'GET', path: `/${index}` }])
      const key = `${call.name} ${connections}`
      const was = before?.get(key)
      measured.set(key, ours.perSecond)
      rows.push([
        call.name,
        connections,
        Math.round(ours.perSecond),
        Math.round(bare.perSecond),
        (ours.perSecond / bare.perSecond).toFixed(2),
        `${ours.p50}/${ours.p99}`,
        `${bare.p50}/${bare.p99}`,
        ours.failures + bare.failures,
        was ? (was / ours.perSecond).toFixed(2) : '',
      ])
    }
  const columns = [
    'list',
    'connections',
    'req/s',
    'floor req/s',
    'ratio',
    'p50/p99 ms',
    'floor p50/p99',
    'failures',
    'cost of 3×',
  ]
  printTable(`${title}, ${seconds} s each (aim: ratio at least 0.5)`, columns, rows)
  product.process.kill()
  floor.process.kill()
  await rm(folder, { recursive: true, force: true })
  return measured
}

/** Work lists and searches over 100,000 duties, and again over three times as many (aim: at most 1.3 times the cost). */
export async function measureWorklist(databaseUrl: string): Promise<void> {
  await dress(databaseUrl, 0, 99_999)
  const once = await measureCalls(databaseUrl, 'Work lists over 100,000 duties', null)
  await withClient(databaseUrl, async (client) => client.query(await script('..', 'statistics', 'three-times.sql')))
  await dress(databaseUrl, 100_000, 299_999)
  await measureCalls(databaseUrl, 'Work lists over 300,000 duties', once)
}
