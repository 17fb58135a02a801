import { open } from 'node:fs/promises'
import { boundRows } from './bound-rows.ts'
import { readCsv } from './csv/read-csv.ts'
import { recogniseSheet } from './recognise-sheet.ts'
import type { SheetRow } from './sheet-cell.ts'
import { type SheetLimits, usualLimits } from './sheet-limits.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

const headBytes = 65_536

/**
 * The rows of a file of the local disk, one by one: of its first visible sheet when it is a workbook. The content decides what it
 * is, never the name. Files from outside are read by `readSheetInProcess`.
 * @throws DomainError of `sheetErrors`, also after some rows came out
 */
export async function* readSheet(path: string, limits: SheetLimits = usualLimits): AsyncGenerator<SheetRow, void> {
  const head = await readHead(path)
  const rows = recogniseSheet(head) === 'xlsx' ? readXlsx(path, limits) : readCsv(path, head, limits)
  yield* boundRows(rows, limits)
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(headBytes), position: 0 })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
