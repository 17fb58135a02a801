import { applicationRole } from '../../apps/server/compose-services.ts'
import { composeProgrammes } from '../../apps/server/programmes.ts'
import { startServer } from '../../apps/server/start-server.ts'
import { flowerRoads } from '../../pack-kit/testing/flower-roads.ts'
import { systemClock } from '../../platform/clock.ts'
import { createLog } from '../../platform/log.ts'
import { readSettings } from '../../platform/settings.ts'

const [url = '', secret = '', withRegisters] = process.argv.slice(2)
const server = await startServer({
  ...(withRegisters === 'registers' ? { programmes: composeProgrammes([flowerRoads]) } : {}),
  settings: { ...readSettings({ PORT: '0', LOG_LEVEL: 'error', RUN_JOBS: '0' }), sessionSecret: secret },
  databaseUrl: url,
  role: applicationRole,
  log: createLog('error'),
  clock: systemClock,
})
let transactions = 0
server.services.database.pool.on('acquire', () => {
  transactions += 1
})
process.send?.(server.address)
process.on('message', (asked) => {
  const { user, system } = process.cpuUsage()
  if (asked === 'cost') process.send?.({ cpu: (user + system) / 1000, transactions })
})
