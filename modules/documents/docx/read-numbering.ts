import { type RunLook, readLook, type Styles } from './read-styles.ts'
import { elementsOf, findChild, switchOf, valueOf, type XmlElement } from './xml-elements.ts'

/** One level of a list: its first number and how numbers are written, such as "%1.%2." */
export type ListLevel = {
  start: number
  format: string
  text: string
  /** after which level (from 1) it starts again; 0 never, undefined after any above it */
  restart: number | undefined
  isLegal: boolean
  suffix: string
  look: RunLook
  /** the paragraph style that puts paragraphs on this level */
  style: string | undefined
}

/** `counts` names whose counters it shares: lists of one abstract list continue each other. */
export type List = { counts: string; levels: Map<number, ListLevel>; startOverrides: Map<number, number> }

export type Lists = (id: string) => List | undefined

/** Reads numbering.xml (ISO/IEC 29500-1, 17.9). A list may point to a style that points to another list. */
export function readNumbering(root: XmlElement | null, styles: Styles): Lists {
  const abstracts = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  for (const child of elementsOf(root ?? undefined)) {
    if (child.name === 'w:abstractNum') abstracts.set(child.attributes['w:abstractNumId'] ?? '', child)
    if (child.name === 'w:num') lists.set(child.attributes['w:numId'] ?? '', child)
  }
  const known = new Map<string, List | undefined>()
  const findAbstract = (id: string | undefined, seen: Set<string>): [string, XmlElement] | undefined => {
    const abstract = id === undefined || seen.has(id) ? undefined : abstracts.get(id)
    if (id === undefined || !abstract) return undefined
    const linked = styles.get(valueOf(abstract, 'w:numStyleLink'))?.place.list
    const target = linked === undefined ? undefined : lists.get(linked)
    return (target && findAbstract(valueOf(target, 'w:abstractNumId'), seen.add(id))) ?? [id, abstract]
  }
  return (id) => {
    if (known.has(id)) return known.get(id)
    const definition = lists.get(id)
    const found = findAbstract(valueOf(definition, 'w:abstractNumId'), new Set())
    const list = definition && found ? toList(definition, ...found) : undefined
    known.set(id, list)
    return list
  }
}

function toList(definition: XmlElement, counts: string, abstract: XmlElement): List {
  const list: List = { counts, levels: new Map(), startOverrides: new Map() }
  for (const level of elementsOf(abstract).filter((child) => child.name === 'w:lvl')) addLevel(list, level)
  for (const override of elementsOf(definition).filter((child) => child.name === 'w:lvlOverride')) {
    const level = findChild(override, 'w:lvl')
    if (level) addLevel(list, level)
    const start = valueOf(override, 'w:startOverride')
    if (start !== undefined) list.startOverrides.set(toNumber(override.attributes['w:ilvl'], 0), toNumber(start, 1))
  }
  return list
}

function addLevel(list: List, level: XmlElement): void {
  const restart = valueOf(level, 'w:lvlRestart')
  list.levels.set(toNumber(level.attributes['w:ilvl'], 0), {
    start: toNumber(valueOf(level, 'w:start'), 0),
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    restart: restart === undefined ? undefined : toNumber(restart, 0),
    isLegal: switchOf(level, 'w:isLgl') ?? false,
    suffix: valueOf(level, 'w:suff') === 'nothing' ? '' : ' ',
    look: readLook(findChild(level, 'w:rPr')),
    style: valueOf(level, 'w:pStyle'),
  })
}

function toNumber(value: string | undefined, otherwise: number): number {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isFinite(number) ? number : otherwise
}
