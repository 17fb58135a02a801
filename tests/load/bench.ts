import { mkdtemp, rm } from 'node:fs/promises'
import { addBenchDatabase, benchFolder, loadDuties, startBenchDatabase } from './bench-database.ts'
import { measureDigest } from './digest/measure-digest.ts'
import { measureHistory } from './history/measure-history.ts'
import { measureIndicators } from './indicators/measure-indicators.ts'
import { measureLive } from './live/measure-live.ts'
import { measureDocuments } from './measure-documents.ts'
import { measureReading } from './measure-reading.ts'
import { measureServer } from './measure-server.ts'
import { measureRegisters } from './registers/measure-registers.ts'
import { measureStatistics } from './statistics/measure-statistics.ts'
import { measureWorklist } from './worklist/measure-worklist.ts'

/**
 * `npm run bench`: how fast the product is on this machine, beside a floor measured in the same run. Nothing here passes or
 * fails; the ratios are for reading and for comparing two commits. `npm run bench history` measures one part alone.
 */
/** Parts named on the command line; all when none is. */
const asked = process.argv.slice(2).filter((word) => !/^\d+$/.test(word))
/** `npm run bench registers 2000`: over so many records. */
const sizeAsked = process.argv.slice(2).map(Number).find(Number.isInteger)
const wants = (
  part: 'reading' | 'server' | 'history' | 'statistics' | 'digest' | 'worklist' | 'live' | 'registers' | 'indicators',
) => asked.length === 0 || asked.includes(part)

async function main(): Promise<void> {
  if (wants('reading')) {
    measureReading()
    await measureDocuments()
  }
  if (asked.length > 0 && asked.every((part) => part === 'reading')) return
  const folder = await mkdtemp(benchFolder)
  const database = await startBenchDatabase(folder)
  try {
    if (wants('server') || wants('statistics') || wants('digest'))
      await loadDuties(database.url('bench'), wants('server') || wants('digest'))
    if (wants('server')) await measureServer(database.url('bench'))
    if (wants('statistics')) await measureStatistics(database.url('bench'))
    if (wants('digest')) await measureDigest(database.url('bench'))
    if (wants('worklist')) {
      await addBenchDatabase(database, 'worklist')
      await loadDuties(database.url('worklist'), false)
      await measureWorklist(database.url('worklist'))
    }
    if (wants('live')) {
      await addBenchDatabase(database, 'live')
      await loadDuties(database.url('live'), false)
      await measureLive(database.url('live'))
    }
    if (wants('registers')) {
      await addBenchDatabase(database, 'registers')
      await measureRegisters(database.url('registers'), sizeAsked ?? 200_000)
    }
    if (wants('indicators')) {
      await addBenchDatabase(database, 'indicators')
      await measureIndicators(database.url('indicators'))
    }
    if (wants('history')) await measureHistory(database.url('bench'))
  } finally {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

await main()
process.exit(0)
