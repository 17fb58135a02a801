import { sheetErrors } from '../sheet-errors.ts'
import { unpackText } from './unpack.ts'
import type { ZipEntry } from './zip-directory.ts'

/** The sheet that is read: its place among all, and where its rows are. */
export type FoundSheet = { index: number; entry: ZipEntry }

/** The first sheet that is not hidden. Workbooks name their parts by relations; the shortest way through them is enough here. */
export function findSheet(bytes: Uint8Array, parts: ReadonlyMap<string, ZipEntry>): FoundSheet {
  const workbook = partOf(parts, 'xl/workbook.xml')
  const relations = partOf(parts, 'xl/_rels/workbook.xml.rels')
  const sheets = elements(unpackText(bytes, workbook), 'sheet')
  const index = sheets.findIndex((sheet) => !/hidden/i.test(sheet.get('state') ?? ''))
  const relation = elements(unpackText(bytes, relations), 'Relationship').find(
    (known) => known.get('Id') === sheets[index]?.get('id'),
  )
  const target = relation?.get('Target')?.replace(/^\.\//, '')
  if (target === undefined) throw sheetErrors.sheet_damaged({ part: 'workbook' })
  const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  return { index, entry: partOf(parts, name) }
}

/** Parts are named without regard to the size of letters. */
function partOf(parts: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry {
  const entry = parts.get(name) ?? [...parts.values()].find((part) => part.name.toLowerCase() === name.toLowerCase())
  if (entry === undefined)
    throw parts.has('[Content_Types].xml') ? sheetErrors.sheet_damaged() : sheetErrors.sheet_unknown()
  return entry
}

/** Attributes of the elements of a name, prefixes of names left out. */
function elements(xml: string, name: string): ReadonlyMap<string, string>[] {
  const found = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s([^>]*)>`, 'g'))
  return [...found].map(
    ([, attributes = '']) =>
      new Map([...attributes.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(toPair)),
  )
}

const toPair = ([, key = '', double, single]: RegExpMatchArray): [string, string] => [key, double ?? single ?? '']
