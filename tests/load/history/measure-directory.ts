import { Client } from 'pg'
import { applicationRole, composeServices } from '../../../apps/server/compose-services.ts'
import {
  findAncestors,
  findByNameKey,
  findDescendants,
  listDirectory,
} from '../../../modules/organizations/directory-store.ts'
import { foldName } from '../../../modules/organizations/index.ts'
import { findCurrentUnits } from '../../../modules/organizations/succession-store.ts'
import { systemClock } from '../../../platform/clock.ts'
import type { SentQuery, Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { createLog } from '../../../platform/log.ts'
import { readSettings } from '../../../platform/settings.ts'
import { printTable, quantile } from '../print-table.ts'
import { country } from './country.ts'
import { findMeasured, type Measured } from './measured-agencies-store.ts'

const runs = 400
const warmUp = 40
const { tenantId } = country
const [then, now] = ['2025-06-30', '2026-01-01']

/** What is asked of the directory, and how; each run asks about another agency. */
const questions: [string, (trx: Trx, given: Measured) => Promise<unknown>][] = [
  ['a page of the directory of a day', (trx, { level }) => listDirectory(trx, tenantId, { on: then, level }, 51, null)],
  [
    'agencies directly under one',
    (trx, { parentId }) => listDirectory(trx, tenantId, { on: then, parentId }, 51, null),
  ],
  ['search by words, a day', (trx, { words }) => listDirectory(trx, tenantId, { on: now, words }, 51, null)],
  ['ancestors on a day', (trx, { id }) => findAncestors(trx, tenantId, id, then)],
  ['descendants on a day', (trx, { parentId }) => findDescendants(trx, tenantId, parentId, then)],
  ['(name, date) to agency', (trx, { name }) => findByNameKey(trx, tenantId, foldName(name), then)],
  ['who answers for a closed agency', (trx, { id }) => findCurrentUnits(trx, tenantId, [id], now)],
]

async function timed(count: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < count; index += 1) {
    const began = performance.now()
    await work(index)
    times.push(performance.now() - began)
  }
  return times
}

/** The directory through time beside its own bare SQL over one connection, as the application's role; aim: p99 within twice. */
export async function measureDirectory(databaseUrl: string): Promise<void> {
  let sent: SentQuery[] = []
  const services = composeServices({
    settings: readSettings({ LOG_LEVEL: 'silent' }),
    databaseUrl,
    role: applicationRole,
    log: createLog('silent'),
    clock: systemClock,
    onQuery: (query) => sent.push(query),
  })
  const bare = new Client({
    connectionString: databaseUrl,
    options: `-c role=${applicationRole} -c timezone=Asia/Ho_Chi_Minh`,
  })
  await bare.connect()
  const asked = await inTenant(services.database, tenantId, (trx) => findMeasured(trx, tenantId, then, runs))
  const rows: (string | number)[][] = []
  for (const [name, ask] of questions) {
    const given = (index: number) => asked[index % asked.length] as Measured
    const product = (index: number) => inTenant(services.database, tenantId, (trx) => ask(trx, given(index)))
    const statements: SentQuery[][] = []
    for (let index = 0; index < runs; index += 1) {
      sent = []
      await product(index)
      statements.push(sent.filter(({ sql }) => !/^(begin|commit|set local)/i.test(sql)))
    }
    const floor = async (index: number) => {
      await bare.query('begin')
      await bare.query(`set local app.tenant = '${tenantId}'`)
      for (const { sql, parameters } of statements[index % runs] ?? []) await bare.query(sql, [...parameters])
      await bare.query('commit')
    }
    await timed(warmUp, product)
    await timed(warmUp, floor)
    const [ours, theirs] = [await timed(runs, product), await timed(runs, floor)]
    const at = (times: number[], share: number) => quantile(times, share)
    rows.push([
      name,
      at(ours, 0.5).toFixed(2),
      at(ours, 0.99).toFixed(2),
      at(theirs, 0.5).toFixed(2),
      at(theirs, 0.99).toFixed(2),
      (at(ours, 0.99) / at(theirs, 0.99)).toFixed(2),
    ])
  }
  printTable(
    'Directory through time, 50,000 agencies, beside its own bare SQL (aim: p99 within 2×)',
    ['question', 'p50 ms', 'p99 ms', 'bare p50', 'bare p99', 'p99 ratio'],
    rows,
  )
  await bare.end()
  await services.database.close()
}
