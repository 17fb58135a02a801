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
import { statisticsCalls } from './statistics-calls.ts'

/** Requests per second of each call at each number of connections. */
type Measured = Map<string, { perSecond: number; p99: number }>

async function run(url: string, file?: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  if (file) await client.query(await readFile(join(import.meta.dirname, file), 'utf8'))
  await client.query('vacuum analyze')
  await client.end()
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
  const calls = statisticsCalls()
  // The first reader brings the tally to today.
  await fetch(`${product.address}${calls[0]?.paths[0]}`, { headers: { cookie: cookies.leader } })
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
      measured.set(key, ours)
      rows.push([
        call.name,
        recorded[index]?.statements.length ?? 0,
        connections,
        Math.round(ours.perSecond),
        Math.round(bare.perSecond),
        (ours.perSecond / bare.perSecond).toFixed(2),
        `${ours.p50}/${ours.p99}`,
        `${bare.p50}/${bare.p99}`,
        ours.failures + bare.failures,
        was ? (was.perSecond / ours.perSecond).toFixed(2) : '',
      ])
    }
  const columns = [
    'call',
    'statements',
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

/** Statistics and the leaders' page over 100,000 duties, and again over three times as many (aim: at most 1.3 times the cost). */
export async function measureStatistics(databaseUrl: string): Promise<void> {
  await run(databaseUrl)
  const once = await measureCalls(databaseUrl, 'Statistics over 100,000 duties', null)
  await run(databaseUrl, 'three-times.sql')
  await measureCalls(databaseUrl, 'Statistics over 300,000 duties', once)
}
