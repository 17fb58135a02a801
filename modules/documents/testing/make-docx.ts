import { strToU8, zipSync } from 'fflate'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

type Parts = {
  /** WordprocessingML inside `<w:body>` */
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  /** further files of the package, by name */
  more?: Record<string, Uint8Array | string>
}

const part = (root: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`

const contentType = (name: string) =>
  `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`

/** A DOCX package around WordprocessingML written by hand, so that odd structures can be made. */
export function makeDocx({ body, more = {}, ...parts }: Parts): Uint8Array {
  const others = Object.entries(parts)
  const files: Record<string, Uint8Array | string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${['document.main', ...others.map(([name]) => name)].map(contentType).join('')}</Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${others.map(([name]) => `<Relationship Id="${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...Object.fromEntries(others.map(([name, content]) => [`word/${name}.xml`, part(name, content)])),
    ...more,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** A paragraph of plain words, or of runs already written. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`

export const listed = (text: string, list: number, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
export const linesOf = (value: 'single' | 'nil'): string =>
  `<w:tblBorders>${LINES.map((side) => `<w:${side} w:val="${value}"/>`).join('')}</w:tblBorders>`

/** A cell of one paragraph for each line of the words, or of paragraphs already written. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${
    content.startsWith('<')
      ? content
      : content
          .split('\n')
          .map((line) => paragraph(line))
          .join('')
  }</w:tc>`

export const table = (rows: string[][], lines: 'single' | 'nil' = 'single'): string =>
  `<w:tbl><w:tblPr>${linesOf(lines)}</w:tblPr>${rows.map((cells) => `<w:tr>${cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`).join('')}</w:tbl>`

type LevelRow = { format?: string; text: string; start?: number; more?: string }

/** An abstract list of the given levels, and a list of the same number that uses it. */
export const list = (id: number, levels: LevelRow[], overrides = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(writeLevel).join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${overrides}</w:num>`

const writeLevel = ({ format = 'decimal', text, start = 1, more = '' }: LevelRow, at: number): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
