import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSheet } from '../read-sheet.ts'
import type { SheetRow } from '../sheet-cell.ts'
import { type SheetLimits, usualLimits } from '../sheet-limits.ts'

/** Runs work on bytes that lie in a file for so long. */
export async function withFile<Answer>(content: string | Uint8Array, work: (path: string) => Promise<Answer>) {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-sheet-'))
  try {
    const path = join(folder, 'sheet')
    await writeFile(path, content)
    return await work(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** All rows of a sheet given as bytes. */
export const readBytes = (content: string | Uint8Array, limits: Partial<SheetLimits> = {}): Promise<SheetRow[]> =>
  withFile(content, async (path) => {
    const rows: SheetRow[] = []
    for await (const row of readSheet(path, { ...usualLimits, ...limits })) rows.push(row)
    return rows
  })
