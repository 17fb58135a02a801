import { access } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { readSheetInProcess, stopSheetProcess } from './read-sheet-in-process.ts'
import type { SheetRow } from './sheet-cell.ts'
import { usualLimits } from './sheet-limits.ts'
import { makeWorkbook } from './testing/make-workbook.ts'
import { withFile } from './testing/sheet-file.ts'

afterAll(stopSheetProcess)

const workbook = makeWorkbook({
  rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên\u2028hai</t></is></c></row><row r="3"><c r="A3"><v>7</v></c></row>',
})

describe('a sheet read in a process of its own', () => {
  it('can be gone through more than once', () =>
    withFile(workbook, async (path) => {
      const sheet = await readSheetInProcess({ path, rowsPath: `${path}.rows` })
      for (let time = 0; time < 2; time += 1) {
        const rows: SheetRow[] = []
        for await (const row of sheet.rows()) rows.push(row)
        expect(rows).toEqual([
          { number: 1, cells: ['Tên\nhai'] },
          { number: 3, cells: [7] },
        ])
      }
      expect(sheet.rowCount).toBe(2)
    }))

  it('says what is wrong with it', () =>
    withFile('%PDF-1.7', async (path) => {
      await expect(readSheetInProcess({ path, rowsPath: `${path}.rows` })).rejects.toMatchObject({
        code: 'sheet_unknown',
      })
      await expect(access(`${path}.rows`)).resolves.toBeUndefined()
    }))

  it('keeps to limits, and can be stopped', () =>
    withFile(workbook, async (path) => {
      const rowsPath = `${path}.rows`
      const limits = { ...usualLimits, rows: 1 }
      await expect(readSheetInProcess({ path, rowsPath, limits })).rejects.toMatchObject({
        code: 'sheet_too_long',
        details: { limitRows: 1 },
      })
      const signal = AbortSignal.abort(new Error('not now'))
      await expect(readSheetInProcess({ path, rowsPath, signal })).rejects.toThrow('not now')
    }))
})
