import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDirective } from '../../modules/directives/index.ts'
import { toOfficialText } from '../../modules/reports/index.ts'
import { sampleDispatch } from '../../packs/an-toan-khu/index.ts'
import { printTable, quantile } from './print-table.ts'

const warmUp = 50
const runs = 300
const given = join(import.meta.dirname, '../../../shared/seed/000_5af6e7034c4027f4.txt')

/** Milliseconds to read the sample dispatch in this process; beside it a real one when it lies next to the checkout. */
export function measureReading(): void {
  const texts: [string, string][] = [['sample dispatch, 22 duties', toOfficialText(sampleDispatch)]]
  if (existsSync(given)) texts.push(['dispatch as it comes out of OCR', readFileSync(given, 'utf8')])
  const rows = texts.map(([name, text]) => {
    for (let run = 0; run < warmUp; run += 1) readDirective(text)
    const times = Array.from({ length: runs }, () => {
      const began = performance.now()
      readDirective(text)
      return performance.now() - began
    })
    return [name, text.length, quantile(times, 0.5).toFixed(2), quantile(times, 0.99).toFixed(2)]
  })
  printTable('Reading a directive in-process (aim: under 20 ms)', ['text', 'characters', 'p50 ms', 'p99 ms'], rows)
}
