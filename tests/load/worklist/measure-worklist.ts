import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { measureBesideFloor } from '../measure-beside-floor.ts'
import { worklistCalls } from './worklist-calls.ts'

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

/** Work lists and searches over 100,000 duties, and again over three times as many (aim: at most 1.3 times the cost). */
export async function measureWorklist(databaseUrl: string): Promise<void> {
  await dress(databaseUrl, 0, 99_999)
  const once = await measureBesideFloor({
    databaseUrl,
    title: 'Work lists over 100,000 duties',
    calls: worklistCalls(),
  })
  await withClient(databaseUrl, async (client) => client.query(await script('..', 'statistics', 'three-times.sql')))
  await dress(databaseUrl, 100_000, 299_999)
  await measureBesideFloor({
    databaseUrl,
    title: 'Work lists over 300,000 duties',
    calls: worklistCalls(),
    before: once,
  })
}
