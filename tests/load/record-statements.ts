import { buildServer } from '../../apps/server/build-server.ts'
import { applicationRole, composeServices } from '../../apps/server/compose-services.ts'
import type { Programmes } from '../../apps/server/programmes.ts'
import { createAccounts } from '../../modules/access/index.ts'
import { systemClock } from '../../platform/clock.ts'
import type { SentQuery } from '../../platform/db/database.ts'
import { createLog } from '../../platform/log.ts'
import { readSettings } from '../../platform/settings.ts'
import type { BenchCall } from './bench-calls.ts'

export type Recorded = { name: string; statements: SentQuery[] }

/** The statements, in order, that the product sends to the database for each call; the floor repeats just these. */
export async function recordStatements(
  url: string,
  secret: string,
  cookieOf: (call: BenchCall) => string,
  calls: readonly BenchCall[],
  programmes?: Programmes,
): Promise<Recorded[]> {
  let sent: SentQuery[] = []
  const services = composeServices({
    settings: readSettings({ LOG_LEVEL: 'silent' }),
    databaseUrl: url,
    role: applicationRole,
    log: createLog('silent'),
    clock: systemClock,
    onQuery: (query) => sent.push(query),
  })
  const accounts = createAccounts({ databaseUrl: url, role: applicationRole, secret, publicUrl: 'http://127.0.0.1' })
  const app = await buildServer(services, accounts, programmes ? { programmes } : {})
  const recorded: Recorded[] = []
  for (const call of calls) {
    const request = {
      method: call.method,
      url: call.paths[0] ?? '/',
      headers: { cookie: cookieOf(call) },
      ...(call.body ? { payload: call.body } : {}),
    }
    await app.inject({ method: 'GET', url: '/api/session', headers: request.headers })
    sent = []
    const answer = await app.inject(request)
    if (answer.statusCode >= 300) throw new Error(`${call.name}: ${answer.statusCode} ${answer.body}`)
    recorded.push({ name: call.name, statements: sent })
  }
  await app.close()
  await accounts.close()
  await services.database.close()
  return recorded
}
