import { mkdtemp, rm } from 'node:fs/promises'
import { benchFolder, startBenchDatabase } from './bench-database.ts'
import { measureDocuments } from './measure-documents.ts'
import { measureReading } from './measure-reading.ts'
import { measureServer } from './measure-server.ts'

/**
 * `npm run bench`: how fast the product is on this machine, beside a floor measured in the same run. Nothing here passes or
 * fails; the ratios are for reading and for comparing two commits.
 */
async function main(): Promise<void> {
  measureReading()
  await measureDocuments()
  const folder = await mkdtemp(benchFolder)
  const database = await startBenchDatabase(folder)
  try {
    await measureServer(database.url('bench'))
  } finally {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

await main()
process.exit(0)
