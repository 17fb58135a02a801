import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { cleanCell } from '../clean-cell.ts'
import { isWide } from '../recognise-sheet.ts'
import type { SheetCell } from '../sheet-cell.ts'
import { sheetErrors } from '../sheet-errors.ts'
import type { SheetLimits } from '../sheet-limits.ts'
import { findSeparator } from './find-separator.ts'

/**
 * Rows of a text file whose cells are separated by commas, semicolons or tabs; UTF-8 or UTF-16. Every cell is text.
 * @throws sheet_encoding_unknown; sheet_quote_open with the line
 */
export async function* readCsv(
  path: string,
  head: Uint8Array,
  limits: SheetLimits,
): AsyncGenerator<{ number: number; cells: SheetCell[] }, void> {
  const encoding = encodingOf(head)
  const start = new TextDecoder(encoding).decode(head)
  const saysSeparator = /^sep=[,;\t]\r?\n/i.test(start)
  const parser = parse({
    delimiter: findSeparator(start),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.cellLength * 8,
  })
  const text = Readable.from(decode(path, encoding))
  text.on('error', (error) => parser.destroy(error))
  text.pipe(parser)
  let number = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1
      if (number === 1 && saysSeparator) continue
      yield { number, cells: record.map(toCell) }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw sheetErrors.sheet_quote_open({ row: number + 1 })
  } finally {
    text.destroy()
  }
}

function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return isWide(head) ?? 'utf-8'
}

async function* decode(path: string, encoding: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const next = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw sheetErrors.sheet_encoding_unknown()
    }
  }
  for await (const bytes of createReadStream(path)) yield next(bytes as Uint8Array)
  yield next()
}

/** Undoes what keeps a spreadsheet program from changing a text: ="00123", and the apostrophe before =, +, - and @. */
function toCell(text: string): SheetCell {
  const kept = /^="((?:[^"]|"")*)"$/.exec(text.trim())?.[1]
  return cleanCell(kept?.replaceAll('""', '"') ?? text.replace(/^\s*'(?=[=+\-@])/, ''))
}
