import { strToU8, zipSync } from 'fflate'

export type MadeWorkbook = {
  /** content of sheetData of the visible sheet */
  rows: string
  /** what stands after sheetData */
  after?: string
  /** the elements of the shared strings */
  shared?: string
  is1904?: boolean
  /** prefix of every element's name */
  prefix?: string
  /** written over, or taken out where empty */
  parts?: Readonly<Record<string, string>>
}

/** Formats of cells by their number `s`: general, day, day as Vietnam writes it, percent, day and time. */
const formats = [0, 14, 164, 10, 22]

/** A workbook part by part as programs write them, with a hidden sheet before the one that is meant. */
export function makeWorkbook(made: MadeWorkbook): Uint8Array {
  const { rows, after = '', shared = '', is1904 = false, prefix = '', parts = {} } = made
  const main = `xmlns${prefix && ':'}${prefix}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const named = (xml: string) => (prefix ? xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`) : xml)
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`
  const relationList = (list: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationList(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relationList(
      relation(1, 'worksheet', 'worksheets/sheet1.xml') +
        relation(2, 'worksheet', '/xl/worksheets/sheet2.xml') +
        relation(3, 'sharedStrings', 'sharedStrings.xml') +
        relation(4, 'styles', 'styles.xml'),
    ),
    'xl/workbook.xml': named(
      `<workbook ${main} xmlns:r="${relations}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets><sheet name="Ẩn" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Danh sách" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': named(
      `<worksheet ${main}><sheetData><row r="1"><c r="A1"><v>666</v></c></row></sheetData></worksheet>`,
    ),
    'xl/worksheets/sheet2.xml': named(`<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`),
    'xl/sharedStrings.xml': named(`<sst ${main}>${shared}</sst>`),
    'xl/styles.xml': named(
      `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="${formats.length}">${formats.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    ...parts,
  }
  const kept = Object.entries(all).filter(([, content]) => content !== '')
  return zipSync(Object.fromEntries(kept.map(([name, content]) => [name, strToU8(content)])))
}
