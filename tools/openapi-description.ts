import { buildServer } from '../apps/server/build-server.ts'
import { composeServices } from '../apps/server/compose-services.ts'
import { createAccounts } from '../modules/access/index.ts'
import { systemClock } from '../platform/clock.ts'
import { createLog } from '../platform/log.ts'
import { readSettings } from '../platform/settings.ts'

/** The OpenAPI description of the HTTP API as committed text; needs no database. */
export async function buildDescription(): Promise<string> {
  const databaseUrl = 'postgres://nobody@127.0.0.1:1/none'
  const services = composeServices({
    settings: readSettings({ LOG_LEVEL: 'silent' }),
    databaseUrl,
    log: createLog('silent'),
    clock: systemClock,
  })
  const accounts = createAccounts({ databaseUrl, secret: 'description'.repeat(4), publicUrl: 'http://127.0.0.1:4180' })
  const app = await buildServer(services, accounts)
  await app.ready()
  const description = `${JSON.stringify(app.swagger(), null, 2)}\n`
  await app.close()
  await accounts.close()
  await services.database.close()
  return description
}
