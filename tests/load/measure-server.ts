import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { type BenchCall, benchCalls } from './bench-calls.ts'
import { benchPassword, benchPeople } from './bench-database.ts'
import { measureWeb } from './measure-web.ts'
import { printTable } from './print-table.ts'
import { recordStatements } from './record-statements.ts'
import { startProcess } from './start-process.ts'

export const secret = 'secret-of-the-benchmark'.repeat(2)
export const connectionCounts = [1, 8, 32]
export const seconds = Number(process.env['BENCH_SECONDS'] ?? 4)
const pagesDown = 5

type Figure = { perSecond: number; p50: number; p99: number; failures: number }

export async function load(url: string, connections: number, requests: autocannon.Request[]): Promise<Figure> {
  const result = await autocannon({ url, connections, duration: seconds, requests })
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors,
  }
}

export async function signIn(address: string, email: string): Promise<string> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: benchPassword }),
  })
  if (!answer.ok) throw new Error(`sign-in of ${email}: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

async function walkDown(address: string, cookie: string): Promise<string> {
  let cursor = ''
  for (let page = 0; page < pagesDown; page += 1) {
    const answer = await fetch(`${address}/api/assignments?part=lead&limit=30${cursor && `&cursor=${cursor}`}`, {
      headers: { cookie },
    })
    cursor = ((await answer.json()) as { nextCursor: string | null }).nextCursor ?? ''
  }
  return cursor
}

export const requestsOf = (call: BenchCall, cookie: string): autocannon.Request[] =>
  call.paths.map((path) => ({
    method: call.method,
    path,
    headers: { cookie, ...(call.body ? { 'content-type': 'application/json' } : {}) },
    ...(call.body ? { body: JSON.stringify(call.body) } : {}),
  }))

/** Requests per second and latencies of the product beside the floor: the same statements through bare node:http and pg. */
export async function measureServer(databaseUrl: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-floor-'))
  const product = await startProcess(join(import.meta.dirname, 'serve-product.ts'), [databaseUrl, secret])
  await measureWeb(product.address)
  const cookies = {
    specialist: await signIn(product.address, benchPeople.specialist),
    leader: await signIn(product.address, benchPeople.leader),
  }
  const calls = benchCalls(await walkDown(product.address, cookies.specialist))
  const recorded = await recordStatements(databaseUrl, secret, (call) => cookies[call.as], calls)
  const file = join(folder, 'statements.json')
  await writeFile(file, JSON.stringify(recorded))
  const floor = await startProcess(join(import.meta.dirname, 'serve-floor.ts'), [databaseUrl, file])
  const rows: (string | number)[][] = []
  for (const [index, call] of calls.entries())
    for (const connections of connectionCounts) {
      const ours = await load(product.address, connections, requestsOf(call, cookies[call.as]))
      const bare = await load(floor.address, connections, [{ method: 'GET', path: `/${index}` }])
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
  ]
  printTable(`Server beside the floor, ${seconds} s each (aim: ratio at least 0.5 on reads)`, columns, rows)
  product.process.kill()
  floor.process.kill()
  await rm(folder, { recursive: true, force: true })
}
