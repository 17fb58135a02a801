import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { freshen } from '../../../modules/indicators/dirty/freshen.ts'
import { collectProgrammes } from '../../../modules/indicators/programmes.ts'
import { startRun } from '../../../modules/indicators/run/start-run.ts'
import { workRun } from '../../../modules/indicators/run/work-run.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { printTable, quantile } from '../print-table.ts'
import { openRegisterBenchSpace, type RegisterBenchSpace } from '../registers/register-bench-space.ts'
import { benchProgramme } from './bench-programme.ts'

const changes = 30

async function fill(client: Client, space: RegisterBenchSpace, communes: number, records: number): Promise<void> {
  const given: Record<string, string> = {
    tenant: `'${space.tenantId}'::uuid`,
    person: `'${space.actor.personId}'::uuid`,
    organization: `'${space.departmentId}'::uuid`,
    communes: String(communes),
    records: String(records),
  }
  const statements = await readFile(join(import.meta.dirname, 'fill-records.sql'), 'utf8')
  await client.query(statements.replaceAll(/(?<!:):([a-z]+)/g, (_, name: string) => given[name] ?? ''))
  await client.query('vacuum analyze')
}

/**
 * All indicators of a province computed anew (aim: 200 communes × 60 indicators × 6 years under 10 s), the same again with nothing
 * changed, and after one changed record (aim: under 100 ms).
 */
export async function measureIndicators(databaseUrl: string, communes = 200): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-indicators-'))
  const space = await openRegisterBenchSpace(databaseUrl, folder)
  const { services, tenantId } = space
  const programmes = collectProgrammes([benchProgramme(60)])
  const known = programmes.get('do-toc-do')
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await fill(client, space, communes, 30)
    const rows: (string | number)[][] = []
    for (const what of ['everything, from nothing', 'everything, nothing changed']) {
      const began = performance.now()
      const run = await inTenant(services.database, tenantId, (trx) =>
        startRun(services, trx, { tenantId, personId: null }, known),
      )
      await workRun(services, programmes, { tenantId, runId: run.id })
      rows.push([what, ((performance.now() - began) / 1000).toFixed(2)])
      // As the database does by itself within a minute.
      await client.query('analyze')
    }
    const { rows: counted } = await client.query(
      'select count(*)::integer as values, count(value)::integer as known from indicator_value',
    )
    const { rows: some } = await client.query(
      `select id from register_record where programme = 'do-toc-do' order by id limit ${changes}`,
    )
    const took: number[] = []
    for (const { id } of some) {
      await client.query(
        `update register_record set values = jsonb_set(values, '{size}', '77'), version = version + 1 where id = $1`,
        [id],
      )
      const began = performance.now()
      await freshen(services, tenantId, known)
      took.push(performance.now() - began)
    }
    printTable(
      `Indicators: ${communes} communes × ${known.programme.indicators.length} indicators × 6 years over ${communes * 30 * 10} records; ${counted[0]?.values} values, ${counted[0]?.known} of them known (aim: under 10 s)`,
      ['computed', 's'],
      rows,
    )
    printTable(
      `One changed record (six indicators of its register; aim: under 100 ms)`,
      ['', 'p50 ms', 'p99 ms'],
      [['computed anew', quantile(took, 0.5).toFixed(0), quantile(took, 0.99).toFixed(0)]],
    )
  } finally {
    await client.end()
    await services.database.close()
    await rm(folder, { recursive: true, force: true })
  }
}
