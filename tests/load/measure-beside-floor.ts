import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Programmes } from '../../apps/server/programmes.ts'
import type { BenchCall } from './bench-calls.ts'
import { benchPeople } from './bench-database.ts'
import { connectionCounts, load, requestsOf, seconds, secret, signIn } from './measure-server.ts'
import { printTable } from './print-table.ts'
import { recordStatements } from './record-statements.ts'
import { startProcess } from './start-process.ts'

/** Requests per second by call and number of connections. */
export type Measured = Map<string, number>

/** The product beside the floor: the same statements through bare node:http and pg. */
export async function measureBesideFloor({
  databaseUrl,
  title,
  calls,
  before = null,
  people = benchPeople,
  programmes,
}: {
  databaseUrl: string
  title: string
  calls: readonly BenchCall[]
  /** what the same calls gave with less behind them */
  before?: Measured | null
  /** addresses of who calls */
  people?: typeof benchPeople
  /** the fictional ones, where registers are measured */
  programmes?: Programmes
}): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-floor-'))
  const product = await startProcess(join(import.meta.dirname, 'serve-product.ts'), [
    databaseUrl,
    secret,
    ...(programmes ? ['registers'] : []),
  ])
  const cookies = {
    specialist: await signIn(product.address, people.specialist),
    leader: await signIn(product.address, people.leader),
  }
  const cookieOf = (call: BenchCall) => cookies[call.as]
  const recorded = await recordStatements(databaseUrl, secret, cookieOf, calls, programmes)
  const file = join(folder, 'statements.json')
  await writeFile(file, JSON.stringify(recorded))
  const floor = await startProcess(join(import.meta.dirname, 'serve-floor.ts'), [databaseUrl, file])
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
