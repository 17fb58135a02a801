import { settingsOfCli } from '../settings-of-cli.ts'
import { createProgress } from '../terminal/progress.ts'
import { describeMigrations, migrateDatabase } from './migrate-database.ts'
import { openForCommand } from './open-for-command.ts'

/** `dondoc migrate`: brings the schema of the database in use up to date. */
export async function migrateCommand(): Promise<number> {
  const database = await openForCommand(settingsOfCli())
  try {
    await createProgress(process.stdout).step('Nâng cấp lược đồ cơ sở dữ liệu', async (note) =>
      note(describeMigrations(await migrateDatabase(database.url))),
    )
    return 0
  } finally {
    await database.close()
  }
}
