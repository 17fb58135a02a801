import { mkdtemp, rm } from 'node:fs/promises'
import { benchFolder, loadDuties, startBenchDatabase } from './bench-database.ts'
import { measureHistory } from './history/measure-history.ts'
import { measureDocuments } from './measure-documents.ts'
import { measureReading } from './measure-reading.ts'
import { measureServer } from './measure-server.ts'

/**
 * `npm run bench`: how fast the product is on this machine, beside a floor measured in the same run. Nothing here passes or
 * fails; the ratios are for reading and for comparing two commits. `npm run bench history` measures one part alone.
 */
/** Parts named on the command line; all when none is. */
const asked = process.argv.slice(2)
const wants = (part: 'reading' | 'server' | 'history') => asked.length === 0 || asked.includes(part)

async function main(): Promise<void> {
  if (wants('reading')) {
    measureReading()
    await measureDocuments()
  }
  if (!wants('server') && !wants('history')) return
  const folder = await mkdtemp(benchFolder)
  const database = await startBenchDatabase(folder)
  try {
    if (wants('server')) {
      await loadDuties(database.url('bench'))
      await measureServer(database.url('bench'))
    }
    if (wants('history')) await measureHistory(database.url('bench'))
  } finally {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

await main()
process.exit(0)
