import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '../../../platform/clock.ts'
import type { Log } from '../../../platform/log.ts'
import type { Settings } from '../../../platform/settings.ts'
import { listSpaces } from '../database/database-store.ts'
import { rootFolder } from '../launch/root-folder.mjs'
import { hashFiles } from './hash-files.ts'
import type { DemoAccount } from './ready-line.ts'

type Stamp = { source: string; accounts: DemoAccount[] }

const stampFile = (settings: Settings) => join(settings.dataFolder, 'demo.json')

async function readStamp(settings: Settings): Promise<Stamp | null> {
  try {
    return JSON.parse(await readFile(stampFile(settings), 'utf8')) as Stamp
  } catch {
    return null
  }
}

/** Loads the demo space with the rights of migrations, for it creates a tenant. Repeating it changes nothing. */
async function seedDemoSpace(settings: Settings, migrationUrl: string, log: Log): Promise<DemoAccount[]> {
  const { seedDemo } = await import('../seed-demo/seed-demo.ts')
  const { composeServices } = await import('../../server/compose-services.ts')
  // What the demonstration tells happened long ago; nobody is written to about it.
  const silent = { ...settings, smtpUrl: null }
  const services = composeServices({ settings: silent, databaseUrl: migrationUrl, log, clock: systemClock })
  try {
    return await seedDemo(services)
  } finally {
    await services.database.close()
  }
}

/**
 * The demo accounts of the embedded database, loading the space when it is missing or its definition changed.
 * An installation that holds a real province gets no demo beside it unless `isAsked`.
 */
export async function loadDemo(options: {
  settings: Settings
  migrationUrl: string
  log: Log
  isAsked: boolean
  note: (text: string) => void
}): Promise<DemoAccount[]> {
  const { settings, migrationUrl, log, isAsked, note } = options
  const spaces = await listSpaces(migrationUrl)
  const hasDemo = spaces.some((space) => space.isDemo)
  if (!hasDemo && !isAsked && spaces.length > 0) {
    note('bỏ qua vì đã có không gian của tỉnh')
    return []
  }
  const source = await hashFiles(rootFolder, ['apps/cli/seed-demo'])
  const stamp = settings.databaseUrl ? null : await readStamp(settings)
  if (hasDemo && stamp?.source === source) {
    note('đã có sẵn')
    return stamp.accounts
  }
  const accounts = await seedDemoSpace(settings, migrationUrl, log)
  if (!settings.databaseUrl) {
    const draft = `${stampFile(settings)}.new`
    await writeFile(draft, JSON.stringify({ source, accounts } satisfies Stamp), { mode: 0o600 })
    await rename(draft, stampFile(settings))
  }
  return accounts
}
