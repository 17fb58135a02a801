import { Client } from 'pg'
import { applicationRole, composeServices } from '../../../apps/server/compose-services.ts'
import { systemClock } from '../../../platform/clock.ts'
import type { SentQuery, Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { createLog } from '../../../platform/log.ts'
import { readSettings } from '../../../platform/settings.ts'
import { printTable, quantile } from '../print-table.ts'

const runs = 1000
const warmUp = 50

/** Something asked of the database in one transaction, of another row each time. */
export type Question<Given> = [name: string, ask: (trx: Trx, given: Given) => Promise<unknown>]

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * Times questions beside their own bare SQL over one connection, as the application's role; the two take turns, so that what else
 * the machine does falls on both.
 * @param given what is asked about; read once beforehand
 */
export async function measureQuestions<Given>(
  title: string,
  databaseUrl: string,
  tenantId: string,
  given: (trx: Trx) => Promise<readonly Given[]>,
  questions: readonly Question<Given>[],
): Promise<void> {
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
  const asked = await inTenant(services.database, tenantId, given)
  const rows: (string | number)[][] = []
  for (const [name, ask] of questions) {
    const product = (row: Given) => inTenant(services.database, tenantId, (trx) => ask(trx, row))
    const floor = async (statements: readonly SentQuery[]) => {
      await bare.query('begin')
      await bare.query(`set local app.tenant = '${tenantId}'`)
      for (const { sql, parameters } of statements) await bare.query(sql, [...parameters])
      await bare.query('commit')
    }
    const ours: number[] = []
    const theirs: number[] = []
    for (let index = 0; index < warmUp + runs; index += 1) {
      const row = asked[index % asked.length] as Given
      sent = []
      const own = await timeOf(() => product(row))
      const statements = sent.filter(({ sql }) => !/^(begin|commit|set local)/i.test(sql))
      const bareOwn = await timeOf(() => floor(statements))
      if (index < warmUp) continue
      ours.push(own)
      theirs.push(bareOwn)
    }
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
    `${title}, beside its own bare SQL (aim: p99 within 2×)`,
    ['question', 'p50 ms', 'p99 ms', 'bare p50', 'bare p99', 'p99 ratio'],
    rows,
  )
  await bare.end()
  await services.database.close()
}
