import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type GuardedWork, serveGuarded } from '../guarded-process/serve-guarded.ts'
import { readSheet } from './read-sheet.ts'
import type { SheetTask } from './sheet-task.ts'

// Entry of the process that opens sheets: whatever a file does to it, the server lives on.

const rowsPerSign = 1000

const work: GuardedWork = async (input, { report, signal }) => {
  const { path, rowsPath, limits } = input as SheetTask
  let rows = 0
  const lines = async function* () {
    for await (const row of readSheet(path, limits)) {
      rows += 1
      if (rows % rowsPerSign === 0) report({ rows })
      yield `${JSON.stringify(row)}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(rowsPath), { signal })
  return { rows }
}

serveGuarded(work)
