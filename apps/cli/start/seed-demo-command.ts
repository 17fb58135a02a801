import { migrateDatabase } from '../database/migrate-database.ts'
import { openForCommand } from '../database/open-for-command.ts'
import { settingsOfCli } from '../settings-of-cli.ts'
import { createProgress } from '../terminal/progress.ts'
import { loadDemo } from './load-demo.ts'
import { openLog } from './open-log.ts'

/** `dondoc seed-demo`: loads the demo space into the database in use and prints its accounts. */
export async function seedDemoCommand(): Promise<number> {
  const settings = settingsOfCli()
  const progress = createProgress(process.stdout)
  const database = await openForCommand(settings)
  try {
    const log = await openLog(settings)
    const accounts = await progress.step('Nạp không gian mẫu', async (note) => {
      await migrateDatabase(database.url)
      return loadDemo({ settings, migrationUrl: database.url, log, isAsked: true, note })
    })
    for (const { email, password, title } of accounts) progress.line(`  ${email}  ${password}  ${title}`)
    return 0
  } finally {
    await database.close()
  }
}
