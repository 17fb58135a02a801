import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { Client } from 'pg'
import { secret, signIn } from '../measure-server.ts'
import { printTable, quantile } from '../print-table.ts'
import { startProcess } from '../start-process.ts'
import { type LivePages, openPages } from './open-pages.ts'

const peopleCount = 100
const pagesOfPerson = 10
const changeCount = 100
const changesPerSecond = 20
const manyAtOnce = 1_000

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Ten people of the whole province, ninety specialists, one of them at the agency that gathers everything. */
const emails = Array.from(
  { length: peopleCount },
  (_, index) => `nguoi${index < 10 ? 300 + index : index - 10}@example.vn`,
)

/** Gives these people the password of one who has it. */
async function addAccounts(database: Client): Promise<void> {
  await database.query(
    `insert into auth."user" (id, name, email, "tenantId", "personId") select id::text, full_name, email, tenant_id, id from person
      where email = any($1) on conflict do nothing`,
    [emails],
  )
  await database.query(
    `insert into auth.account (id, "accountId", "providerId", "userId", password)
      select id::text, id::text, 'credential', id::text, (select password from auth.account limit 1) from person
      where email = any($1) on conflict do nothing`,
    [emails],
  )
}

type Cost = { cpu: number; transactions: number }

/** What the server has used so far: milliseconds of processor, and transactions it asked the database for. */
const costOf = (server: ChildProcess): Promise<Cost> =>
  new Promise((resolve) => {
    server.once('message', resolve)
    server.send('cost')
  })

type Load = { pages: LivePages; server: ChildProcess; database: Client }

/** What the server spends while something is done; nobody asks it for anything but its open pages. */
async function during({ server }: Load, work: () => Promise<void>): Promise<Cost & { seconds: number }> {
  const before = await costOf(server)
  const began = performance.now()
  await work()
  const seconds = (performance.now() - began) / 1000
  const { cpu, transactions } = await costOf(server)
  return { seconds, cpu: cpu - before.cpu, transactions: transactions - before.transactions }
}

async function changeOneByOne({ pages, database }: Load): Promise<number[]> {
  const { rows } = await database.query<{ id: string }>('select id from assignment order by id limit $1', [changeCount])
  const at = new Map<string, number>()
  const delays: number[] = []
  pages.onEvent = ({ ids }) => {
    for (const id of ids ?? []) {
      const changedAt = at.get(id)
      if (changedAt !== undefined) delays.push(performance.now() - changedAt)
    }
  }
  for (const { id } of rows) {
    await database.query('update assignment set version = version + 1 where id = $1', [id])
    at.set(id, performance.now())
    await pause(1000 / changesPerSecond)
  }
  await pause(2_000)
  return delays
}

async function changeManyAtOnce({ pages, database }: Load): Promise<number[]> {
  const delays: number[] = []
  let changedAt = 0
  pages.onEvent = ({ type, ids }) => {
    if (type === 'assignments' && ids === null) delays.push(performance.now() - changedAt)
  }
  await database.query(
    'update assignment set version = version + 1 where id in (select id from assignment order by id limit $1)',
    [manyAtOnce],
  )
  changedAt = performance.now()
  await pause(3_000)
  return delays
}

const row = (name: string, delays: number[], cost: Cost & { seconds: number }) => [
  name,
  delays.length,
  delays.length === 0 ? '–' : `${Math.round(quantile(delays, 0.5))}/${Math.round(quantile(delays, 0.99))}`,
  `${Math.round(cost.cpu)} ms in ${cost.seconds.toFixed(1)} s`,
  cost.transactions,
]

/** A thousand pages open on one server: how soon they are told of changes, and what telling them costs. Nobody polls. */
export async function measureLive(databaseUrl: string): Promise<void> {
  const database = new Client({ connectionString: databaseUrl })
  await database.connect()
  await addAccounts(database)
  const product = await startProcess(join(import.meta.dirname, '../serve-product.ts'), [databaseUrl, secret])
  const cookies: string[] = []
  for (const email of emails) cookies.push(await signIn(product.address, email))
  const pages = await openPages(
    product.address,
    cookies.flatMap((cookie) => Array.from({ length: pagesOfPerson }, () => cookie)),
  )
  const load: Load = { pages, server: product.process, database }
  await pause(2_000)
  const idle = await during(load, async () => void (await pause(30_000)))
  let single: number[] = []
  const singleCost = await during(load, async () => {
    single = await changeOneByOne(load)
  })
  let many: number[] = []
  const manyCost = await during(load, async () => {
    many = await changeManyAtOnce(load)
  })
  const columns = ['', 'events received', 'p50/p99 ms', 'processor', 'transactions caused']
  printTable(
    `Live updates: ${pages.openCount()} pages of ${peopleCount} people open on one server (window 500 ms)`,
    columns,
    [
      row('nothing happens', [], idle),
      row(`${changeCount} changes, ${changesPerSecond} a second`, single, singleCost),
      row(`${manyAtOnce} changed in one statement`, many, manyCost),
    ],
  )
  pages.close()
  product.process.kill()
  await database.end()
}
