import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { applicationRole, composeServices } from '../../../apps/server/compose-services.ts'
import { notifications } from '../../../apps/server/notifications.ts'
import { systemClock, today } from '../../../platform/clock.ts'
import { createLog } from '../../../platform/log.ts'
import type { Services } from '../../../platform/services.ts'
import { readSettings } from '../../../platform/settings.ts'
import { openMailServer } from '../../support/mail-server.ts'
import { printTable } from '../print-table.ts'

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** Copies the mails just written into a table without indexes or policies, as many bytes in as many rows. */
async function floorOf(client: Client): Promise<number> {
  await client.query('create table floor_mail (like mail)')
  return secondsOf(() => client.query('insert into floor_mail select * from mail'))
}

async function sendAll(services: Services, tenantId: string, taken: readonly unknown[], count: number): Promise<void> {
  while (taken.length < count) if ((await notifications.sendWaitingMail(services, tenantId)) === 0) return
}

/** The morning's mail for 2,000 people over 100,000 duties: written into the out-box, then taken by a real SMTP server. */
export async function measureDigest(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(await readFile(join(import.meta.dirname, 'digest-people.sql'), 'utf8'))
  const [tenant] = (await client.query(`select id from tenant where code = 'bench'`)).rows
  const server = await openMailServer()
  const services = composeServices({
    settings: {
      ...readSettings({ LOG_LEVEL: 'error', SMTP_URL: server.url, MAIL_FROM: 'dondoc@example.vn' }),
      sessionSecret: 'x'.repeat(40),
    },
    databaseUrl,
    role: applicationRole,
    log: createLog('error'),
    clock: systemClock,
  })
  const day = today(systemClock)
  const writing = await secondsOf(() => notifications.runMorning(services, tenant.id, day))
  const [{ count, bytes }] = (
    await client.query(
      'select count(*)::int as count, sum(length(body_text) + length(body_html))::int as bytes from mail',
    )
  ).rows
  const floor = await floorOf(client)
  const sending = await secondsOf(() => sendAll(services, tenant.id, server.taken, count))
  printTable(
    `Morning mail for 2,000 people over 100,000 duties (${count} mails, ${(bytes / 1_000_000).toFixed(1)} MB of words)`,
    ['step', 'seconds', 'mails per second'],
    [
      ['written into the out-box', writing.toFixed(1), Math.round(count / writing)],
      ['floor: the same rows copied', floor.toFixed(1), Math.round(count / floor)],
      ['taken by a local SMTP server', sending.toFixed(1), Math.round(server.taken.length / sending)],
    ],
  )
  await services.database.close()
  await server.close()
  await client.end()
}
