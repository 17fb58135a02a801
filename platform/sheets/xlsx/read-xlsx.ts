import { readFile } from 'node:fs/promises'
import { type CellValue, streamXlsxRows } from 'hucre/xlsx'
import { DomainError } from '../../errors.ts'
import { cleanCell } from '../clean-cell.ts'
import type { SheetCell } from '../sheet-cell.ts'
import { sheetErrors } from '../sheet-errors.ts'
import type { SheetLimits } from '../sheet-limits.ts'
import { findSheet } from './find-sheet.ts'
import { fillMerges, findDownwardMerges } from './merged-cells.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/**
 * Rows of the first visible sheet of a workbook: values as they are shown (formulas by their last result), merged cells filled
 * downwards. Sizes are looked at before anything is unpacked.
 */
export async function* readXlsx(
  path: string,
  limits: SheetLimits,
): AsyncGenerator<{ number: number; cells: SheetCell[] }, void> {
  const bytes = await readFile(path)
  const parts = readZipDirectory(bytes)
  const sheet = findSheet(bytes, parts)
  for (const part of parts.values()) requireSize(part, part === sheet.entry ? limits.worksheetBytes : limits.partBytes)
  const fill = fillMerges(await findDownwardMerges(bytes, sheet.entry))
  try {
    for await (const row of streamXlsxRows(bytes, { sheet: sheet.index }))
      yield { number: row.index + 1, cells: fill(row.index, row.values.map(toCell)) }
  } catch (error) {
    throw error instanceof DomainError ? error : sheetErrors.sheet_damaged({ cause: String(error).slice(0, 200) })
  }
}

/** Parts that are never opened, such as pictures, may be of any size. */
function requireSize({ name, size }: ZipEntry, limit: number): void {
  if (/\.(?:xml|rels)$/i.test(name) && size > limit)
    throw sheetErrors.sheet_unpacks_too_large({ part: name, bytes: size })
}

/** Half a second makes up for fractions of days that cannot be written exactly. */
const halfSecond = 500

function toCell(value: CellValue): SheetCell {
  if (typeof value === 'string') return cleanCell(value)
  if (!(value instanceof Date)) return value
  if (Number.isNaN(value.getTime())) return null
  return { date: new Date(value.getTime() + halfSecond).toISOString().slice(0, 10) }
}
