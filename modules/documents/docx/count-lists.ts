import { joinPieces, lettersOfFont } from '../join-pieces.ts'
import { formatNumber } from './format-number.ts'
import type { List, ListLevel, Lists } from './read-numbering.ts'
import type { ListPlace } from './read-styles.ts'

/** Gives each list paragraph, asked in the order of the file, the mark Word shows before it: "2.1. ", "b) ", "- ". */
export type ListCounter = (own: ListPlace, style: { id: string; place: ListPlace }) => string

const DEEPEST_LEVEL = 8
const NO_LETTERS = lettersOfFont(null)

type Counts = { numbers: Map<number, number> }

export function createListCounter(lists: Lists): ListCounter {
  const counts = new Map<string, Counts>()
  const started = new Set<string>()
  return (own, style) => {
    const id = own.list ?? style.place.list
    const list = id === undefined || id === '0' ? undefined : lists(id)
    if (id === undefined || !list) return ''
    const level = chooseLevel(list, own, style)
    const definition = list.levels.get(level)
    if (!definition) return ''
    const { numbers } = counts.get(list.counts) ?? { numbers: new Map<number, number>() }
    counts.set(list.counts, { numbers })
    applyOverrides(id, list, level, numbers, started)
    numbers.set(level, next(numbers.get(level), definition))
    for (const below of [...numbers.keys()].filter((other) => other > level))
      if (restartsAfter(list.levels.get(below), level)) numbers.delete(below)
    return writeMark(list, level, definition, numbers)
  }
}

/** A list that comes in by a paragraph's style stands on the level that names the style. */
function chooseLevel(list: List, own: ListPlace, style: { id: string; place: ListPlace }): number {
  const byStyle =
    own.list === undefined ? [...list.levels].find(([, level]) => level.style === style.id)?.[0] : undefined
  const level = own.level ?? byStyle ?? style.place.level ?? 0
  return Math.min(Math.max(0, Number.isFinite(level) ? level : 0), DEEPEST_LEVEL)
}

/** A list's own start counts when one of its paragraphs first stands on that level. */
function applyOverrides(
  id: string,
  list: List,
  level: number,
  numbers: Map<number, number>,
  started: Set<string>,
): void {
  const start = list.startOverrides.get(level)
  if (start === undefined || started.has(`${id} ${level}`)) return
  started.add(`${id} ${level}`)
  numbers.set(level, start - 1)
}

const next = (number: number | undefined, level: ListLevel): number => (number === undefined ? level.start : number + 1)

function restartsAfter(level: ListLevel | undefined, used: number): boolean {
  if (level?.restart === undefined) return true
  return level.restart > 0 && used < level.restart
}

function writeMark(list: List, at: number, level: ListLevel, numbers: Map<number, number>): string {
  if (level.format === 'bullet') return bulletOf(level, at)
  const text = level.text.replace(/%([1-9])/g, (_all, digit: string) => {
    const other = Number(digit) - 1
    const definition = list.levels.get(other)
    const number = numbers.get(other) ?? definition?.start ?? 1
    return formatNumber(number, level.isLegal ? 'decimal' : (definition?.format ?? 'decimal'))
  })
  const letters = level.look.font ?? NO_LETTERS
  const words = joinPieces([{ text, encoding: letters.encoding, capitals: level.look.isCapitals ?? letters.capitals }])
  const mark = words.text.trim()
  return mark === '' ? '' : mark + level.suffix
}

/** Bullets become the dashes and crosses that Vietnamese documents use, by level. */
function bulletOf(level: ListLevel, at: number): string {
  const sign = level.text.trim()
  if (sign === '') return ''
  if (sign === '+') return '+ '
  if (sign === '-' || sign === '–') return '- '
  return at % 2 === 0 ? '- ' : '+ '
}
