import { SaxesParser } from 'saxes'
import { documentsErrors } from '../documents-errors.ts'

/** An element with its names in the usual prefixes ("w:p"), whatever prefixes the file chose. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }

const DEEPEST = 400
const SLICE = 65_536

/** Namespaces of ISO/IEC 29500, transitional and strict, by the prefix they are read under. */
const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
}

/**
 * Reads XML and hands over each element that stands at a depth (the root is 1) when it is complete; elements above are
 * not kept, so that a long document never stands in memory as a whole. Refuses DOCTYPE, and so every entity.
 */
export function readElements(bytes: Uint8Array, depth: number, onElement: (element: XmlElement) => void): void {
  const parser = new SaxesParser({ fragment: false })
  const open: XmlElement[] = []
  const rename = createRenaming()
  parser.on('doctype', () => fail('DOCTYPE'))
  parser.on('error', (error) => fail(error.message))
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= DEEPEST) fail('depth')
    open.push({ ...rename(name, attributes as Record<string, string>), children: [] })
  })
  parser.on('text', (text) => {
    if (open.length >= depth) open.at(-1)?.children.push(text)
  })
  parser.on('cdata', (text) => {
    if (open.length >= depth) open.at(-1)?.children.push(text)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (!element) return
    if (open.length + 1 === depth) onElement(element)
    else if (open.length >= depth) open.at(-1)?.children.push(element)
  })
  const text = decodeXml(bytes)
  for (let at = 0; at < text.length; at += SLICE) parser.write(text.slice(at, at + SLICE))
  parser.close()
}

/** The root of a small part, whole. */
export function readRoot(bytes: Uint8Array): XmlElement {
  let root: XmlElement | null = null
  readElements(bytes, 1, (element) => {
    root = element
  })
  return root ?? fail('no root')
}

export const elementsOf = (parent: XmlElement | undefined): XmlElement[] =>
  parent ? parent.children.filter((child) => typeof child !== 'string') : []

/** The characters that stand in an element itself, such as those of `<w:t>`. */
export const wordsOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : '')).join('')

export const findChild = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(parent).find((child) => child.name === name)

/** `w:val` of a child, such as "ListParagraph" of `<w:pStyle w:val="ListParagraph"/>`. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  findChild(parent, name)?.attributes['w:val']

/** A switch such as `<w:caps/>`; undefined when it is not set here. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = findChild(parent, name)
  return element && !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '1')
}

function fail(reason: string): never {
  throw documentsErrors.file_damaged({ format: 'XML', reason: reason.slice(0, 200) })
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/** Turns the file's prefixes into the usual ones. Almost every file uses them already, and nothing is done. */
function createRenaming() {
  const changed = new Map<string, string>()
  const renameOne = (name: string): string => {
    const colon = name.indexOf(':')
    const prefix = changed.get(colon < 0 ? '' : name.slice(0, colon))
    if (prefix === undefined) return name
    const local = name.slice(colon + 1)
    return prefix === '' ? local : `${prefix}:${local}`
  }
  return (name: string, attributes: Record<string, string>) => {
    for (const [key, namespace] of Object.entries(attributes)) {
      if (!key.startsWith('xmlns')) continue
      const usual = PREFIXES[namespace]
      const prefix = key.slice(6)
      if (usual !== undefined && usual !== prefix) changed.set(prefix, usual)
    }
    if (changed.size === 0) return { name, attributes }
    const renamed = Object.entries(attributes).map(([key, value]) => [key.includes(':') ? renameOne(key) : key, value])
    return { name: renameOne(name), attributes: Object.fromEntries(renamed) as Record<string, string> }
  }
}
