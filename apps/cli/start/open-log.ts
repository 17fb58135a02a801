import { rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createLog, type Log } from '../../../platform/log.ts'
import type { Settings } from '../../../platform/settings.ts'

const largestLog = 20 * 1024 * 1024

/** Log to standard error for servers that are watched; to <data>/dondoc.log when someone started it at a terminal. */
export async function openLog(settings: Settings): Promise<Log> {
  if (settings.databaseUrl || settings.isProduction) return createLog(settings.logLevel)
  const file = join(settings.dataFolder, 'dondoc.log')
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > largestLog) await rename(file, `${file}.1`)
  return createLog(settings.logLevel, file)
}
