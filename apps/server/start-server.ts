import { join } from 'node:path'
import { createAccounts } from '../../modules/access/index.ts'
import { chasingRound } from '../../modules/chasing/index.ts'
import { handleDirectiveJobs, stopReadingProcesses } from '../../modules/directives/index.ts'
import { handleBulkJobs, instancesRound } from '../../modules/duties/index.ts'
import { handleFileJobs } from '../../modules/files/index.ts'
import type { Clock } from '../../platform/clock.ts'
import { dailyRounds } from '../../platform/jobs/daily-rounds.ts'
import type { Log } from '../../platform/log.ts'
import type { Services } from '../../platform/services.ts'
import { publicAddress, type Settings } from '../../platform/settings.ts'
import { stopSheetProcess } from '../../platform/sheets/read-sheet-in-process.ts'
import { buildServer } from './build-server.ts'
import { composeServices } from './compose-services.ts'
import { notifications } from './notifications.ts'
import { programmes as installed, type Programmes } from './programmes.ts'
import { reorganizations } from './reorganizations.ts'

const webFolder = join(import.meta.dirname, '../web/dist')

export type RunningServer = { address: string; services: Services; stop(): Promise<void> }

/**
 * Starts the HTTP server and, unless told otherwise, the jobs in the same process.
 * @param options.settings needs `sessionSecret`
 * @returns `stop` answers running requests first, then closes jobs and connections
 */
export async function startServer(options: {
  settings: Settings
  databaseUrl: string
  role?: string
  log: Log
  clock: Clock
  programmes?: Programmes
}): Promise<RunningServer> {
  const { settings, programmes = installed } = options
  if (settings.sessionSecret === null)
    throw new Error('Thiếu SESSION_SECRET: đặt một chuỗi ngẫu nhiên dài ít nhất 32 ký tự.')
  const services = composeServices(options)
  const accounts = createAccounts({
    databaseUrl: options.databaseUrl,
    ...(options.role ? { role: options.role } : {}),
    secret: settings.sessionSecret,
    publicUrl: publicAddress(settings),
  })
  const app = await buildServer(services, accounts, { webFolder, programmes })
  handleFileJobs(services)
  handleDirectiveJobs(services)
  handleBulkJobs(services)
  programmes.sheetImports.handleJobs(services)
  programmes.indicators.handleJobs(services)
  reorganizations.handleJobs(services)
  notifications.handleJobs(services)
  services.jobs.repeat({
    name: 'daily_rounds',
    everySeconds: 30,
    work: dailyRounds(services, [
      instancesRound(services),
      programmes.indicators.morningRound(services),
      chasingRound(services),
      notifications.morningRound(services),
    ]),
  })
  await services.jobs.start({ work: settings.runJobs })
  const address = await app.listen({ host: settings.host, port: settings.port })
  return {
    address,
    services,
    async stop() {
      await app.close()
      await services.jobs.stop()
      stopReadingProcesses()
      stopSheetProcess()
      await accounts.close()
      await services.database.close()
    },
  }
}
