import { join } from 'node:path'
import { readSettings, type Settings } from '../../platform/settings.ts'
import { rootFolder } from './launch/root-folder.mjs'
import { CliError } from './terminal/cli-error.ts'

const largestPort = 65_535

/** Settings of the environment; the data folder lies in the repository, wherever the command is typed. */
export function settingsOfCli(environment: Record<string, string | undefined> = process.env): Settings {
  try {
    const settings = readSettings({
      ...environment,
      DONDOC_DATA: environment['DONDOC_DATA'] || join(rootFolder, '.dondoc'),
    })
    if (settings.port > largestPort) throw new Error(`PORT phải từ 0 đến ${largestPort}, đang là ${settings.port}`)
    return settings
  } catch (error) {
    throw new CliError(`Biến môi trường chưa đúng: ${(error as Error).message}. Sửa lại rồi chạy lại.`)
  }
}
