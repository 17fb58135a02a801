import { type FontLetters, lettersOfFont } from '../join-pieces.ts'
import { elementsOf, findChild, switchOf, valueOf, type XmlElement } from './xml-elements.ts'

/** What of a run's look changes its words; undefined where the file leaves it to what stands above. */
export type RunLook = {
  font?: FontLetters | undefined
  isHidden?: boolean | undefined
  isCapitals?: boolean | undefined
}

export type ListPlace = { list?: string | undefined; level?: number | undefined }

/** A style with all it inherits. */
export type Style = { id: string; look: RunLook; place: ListPlace; hasBorders: boolean | undefined }

export type Styles = {
  defaultLook: RunLook
  defaultParagraph: Style
  get: (id: string | undefined) => Style | undefined
}

const NO_STYLE: Style = { id: '', look: {}, place: {}, hasBorders: undefined }

/** Reads styles.xml (ISO/IEC 29500-1, 17.7); each style is resolved along `basedOn` once, when it is first asked for. */
export function readStyles(root: XmlElement | null): Styles {
  const definitions = new Map<string, XmlElement>()
  const resolved = new Map<string, Style>()
  let normal: string | undefined
  for (const style of elementsOf(root ?? undefined).filter((child) => child.name === 'w:style')) {
    const id = style.attributes['w:styleId'] ?? ''
    definitions.set(id, style)
    const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
    if (isDefault && style.attributes['w:type'] === 'paragraph') normal = id
  }
  const resolve = (id: string | undefined, seen: Set<string>): Style | undefined => {
    const definition = id === undefined || seen.has(id) ? undefined : definitions.get(id)
    if (id === undefined || !definition) return undefined
    const known = resolved.get(id)
    if (known) return known
    const base = resolve(valueOf(definition, 'w:basedOn'), seen.add(id)) ?? NO_STYLE
    const style = inherit(id, base, definition)
    resolved.set(id, style)
    return style
  }
  const defaults = findChild(findChild(findChild(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const get = (id: string | undefined) => resolve(id, new Set())
  return { defaultLook: readLook(defaults), defaultParagraph: get(normal) ?? NO_STYLE, get }
}

function inherit(id: string, base: Style, definition: XmlElement): Style {
  const place = readPlace(findChild(definition, 'w:pPr'))
  return {
    id,
    look: mergeLooks(base.look, readLook(findChild(definition, 'w:rPr'))),
    place: { list: place.list ?? base.place.list, level: place.level ?? base.place.level },
    hasBorders: hasBorders(findChild(findChild(definition, 'w:tblPr'), 'w:tblBorders')) ?? base.hasBorders,
  }
}

export function readLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return {}
  const fonts = findChild(properties, 'w:rFonts')?.attributes
  // Letters beyond ASCII, which are what legacy fonts redefine, are set in the hAnsi font.
  const name = fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'] ?? fonts?.['w:hAnsiTheme'] ?? fonts?.['w:asciiTheme']
  return {
    font: name === undefined ? undefined : lettersOfFont(name),
    isHidden: switchOf(properties, 'w:vanish'),
    isCapitals: switchOf(properties, 'w:caps'),
  }
}

export const mergeLooks = (above: RunLook, own: RunLook): RunLook => ({
  font: own.font ?? above.font,
  isHidden: own.isHidden ?? above.isHidden,
  isCapitals: own.isCapitals ?? above.isCapitals,
})

/** The list and level a paragraph or style names; list "0" takes it out of any list. */
export function readPlace(properties: XmlElement | undefined): ListPlace {
  const numbering = findChild(properties, 'w:numPr')
  const level = valueOf(numbering, 'w:ilvl')
  return { list: valueOf(numbering, 'w:numId'), level: level === undefined ? undefined : Number(level) }
}

const SIDES = ['w:top', 'w:left', 'w:start', 'w:bottom', 'w:right', 'w:end', 'w:insideH', 'w:insideV']

/** Whether any line is drawn; undefined when nothing is said of lines. */
export function hasBorders(borders: XmlElement | undefined): boolean | undefined {
  if (!borders) return undefined
  const sides = elementsOf(borders).filter((side) => SIDES.includes(side.name))
  if (sides.length === 0) return undefined
  return sides.some((side) => !['none', 'nil'].includes(side.attributes['w:val'] ?? 'none'))
}
