import { applicationRole } from '../../apps/server/compose-services.ts'
import { startServer } from '../../apps/server/start-server.ts'
import { systemClock } from '../../platform/clock.ts'
import { createLog } from '../../platform/log.ts'
import { readSettings } from '../../platform/settings.ts'

const [url = '', secret = ''] = process.argv.slice(2)
const server = await startServer({
  settings: { ...readSettings({ PORT: '0', LOG_LEVEL: 'error', RUN_JOBS: '0' }), sessionSecret: secret },
  databaseUrl: url,
  role: applicationRole,
  log: createLog('error'),
  clock: systemClock,
})
process.send?.(server.address)
