import type { SourceBlocks } from '../source-blocks.ts'
import { createRtfBlocks } from './rtf-blocks.ts'
import { codePageOf, decodeByte, type RtfFont, toFont, WESTERN } from './rtf-fonts.ts'
import type { CellDefinition } from './rtf-rows.ts'
import { CHARACTERS, isDrawnLine, READ_MARKED_GROUPS, SKIPPED_GROUPS } from './rtf-words.ts'
import type { RtfToken } from './tokenize-rtf.ts'

type Group = {
  goal: 'text' | 'skip' | 'fonts' | 'list_mark' | 'shape'
  font: number
  isHidden: boolean
  isDeleted: boolean
  isCapitals: boolean
  /** how many characters stand after a \u for readers without Unicode */
  fallback: number
  close: (() => void) | null
}

export type RtfReader = {
  take: (token: RtfToken) => void
  isDone: () => boolean
  finish: () => SourceBlocks & { wasLegacy: boolean; hasRevisions: boolean }
}

const DEEPEST = 1000
const NO_FONT: RtfFont = { letters: { encoding: null, capitals: false }, codePage: WESTERN, isSymbol: false }

/** Follows groups and control words, and gathers what is printed. */
export function createRtfReader(): RtfReader {
  const blocks = createRtfBlocks()
  const fonts = new Map<number, RtfFont>()
  const stack: Group[] = []
  let group: Group = newGroup()
  let tooDeep = 0
  let isDone = false
  let isMarked = false
  let codePage = WESTERN
  let defaultFont = 0
  let toSkip = 0
  let isInTable = false
  let openBoxes = 0
  let definitions: CellDefinition[] = []
  let drawing = { isCovered: false, hasBorder: false, isCellLine: false }
  let naming = { font: 0, charset: null as number | null, name: '' }
  let listMark = ''
  let hasRevisions = false

  const font = (): RtfFont => fonts.get(group.font) ?? { ...NO_FONT, codePage }

  const print = (text: string) => {
    if (group.goal === 'fonts') {
      naming.name += text
      if (!text.includes(';')) return
      fonts.set(naming.font, toFont(naming.name.replace(/;[^]*/, ''), naming.charset, codePage))
      naming = { ...naming, name: '' }
    } else if (group.goal === 'list_mark') listMark += text
    else if (group.goal === 'text' && !group.isHidden && !group.isDeleted) {
      const { letters } = font()
      blocks.addPiece({ text, encoding: letters.encoding, capitals: group.isCapitals || letters.capitals })
    }
  }

  /** A character, unless it is the stand-in for one already given as \u. */
  const printCharacter = (text: string) => {
    if (toSkip > 0) toSkip -= 1
    else print(text)
  }

  const printText = (text: string) => {
    const skipped = Math.min(toSkip, text.length)
    toSkip -= skipped
    if (skipped === text.length) return
    const isAscii = /^[\x20-\x7e\t]*$/.test(text)
    const page = font().codePage
    print(
      isAscii
        ? text.slice(skipped)
        : Array.from(text.slice(skipped), (one) => decodeByte(one.charCodeAt(0), page)).join(''),
    )
  }

  const open = () => {
    toSkip = 0
    isMarked = false
    if (stack.length >= DEEPEST) {
      tooDeep += 1
      return
    }
    stack.push(group)
    group = { ...group, close: null }
  }

  const close = () => {
    toSkip = 0
    if (tooDeep > 0) {
      tooDeep -= 1
      return
    }
    group.close?.()
    const outer = stack.pop()
    isDone = stack.length === 0
    if (outer) group = outer
  }

  const openListMark = () => {
    group.goal = 'list_mark'
    listMark = ''
    const { letters, isSymbol } = font()
    group.close = () => {
      const sign = listMark.trim()
      const isBullet = isSymbol || /^[\p{Co}\p{S}•·o§–-]$/u.test(sign)
      const text = isBullet ? '- ' : `${sign} `
      if (sign !== '')
        blocks.addPiece({ text, encoding: isBullet ? null : letters.encoding, capitals: letters.capitals })
    }
  }

  const openBox = () => {
    const outer = { isInTable }
    const closeBox = blocks.openBox()
    isInTable = true
    openBoxes += 1
    Object.assign(group, { goal: 'text', font: defaultFont, isHidden: false, isDeleted: false, isCapitals: false })
    group.close = () => {
      closeBox()
      openBoxes -= 1
      isInTable = outer.isInTable
    }
  }

  /** Opens what a group is for; true when the word was such an opening. */
  const openGoal = (word: string): boolean => {
    const isUnknown = isMarked && !READ_MARKED_GROUPS.has(word)
    isMarked = false
    if (group.goal === 'skip') return true
    if (word === 'fonttbl') group.goal = 'fonts'
    else if (word === 'listtext' || word === 'pntext') openListMark()
    else if (word === 'shpinst' || word === 'do') group.goal = 'shape'
    else if (word === 'shptxt' || word === 'dptxbxtext') openBox()
    else if (word === 'footnote' && group.goal === 'text') group.close = blocks.openNote()
    else if (isUnknown || SKIPPED_GROUPS.has(word)) group.goal = 'skip'
    else return false
    return true
  }

  const takeWord = (word: string, value: number | null) => {
    if (openGoal(word)) return
    const isOn = value !== 0
    if (word === 'u' && value !== null) {
      printCharacter(String.fromCharCode(value & 0xffff))
      toSkip = group.fallback
    } else if (word in CHARACTERS) printCharacter(CHARACTERS[word] as string)
    else if (word === 'uc') group.fallback = Math.min(Math.max(0, value ?? 1), 16)
    else if (word === 'f' && value !== null) {
      group.font = value
      naming = { font: value, charset: null, name: '' }
    } else if (word === 'fcharset') naming.charset = value
    else if (word === 'ansicpg') codePage = codePageOf(value)
    else if (word === 'deff') defaultFont = value ?? 0
    else if (word === 'plain')
      Object.assign(group, { font: defaultFont, isHidden: false, isDeleted: false, isCapitals: false })
    else if (word === 'v') group.isHidden = isOn
    else if (word === 'caps') group.isCapitals = isOn
    else if (word === 'deleted') {
      group.isDeleted = isOn
      hasRevisions ||= isOn
    } else if (word === 'revised') hasRevisions ||= isOn
    else takeLayoutWord(word, value)
  }

  const takeLayoutWord = (word: string, value: number | null) => {
    if (group.goal !== 'text') return
    if (word === 'par' || word === 'sect' || word === 'nestcell') {
      if (!group.isDeleted) blocks.endParagraph(isInTable)
    } else if (word === 'cell') blocks.endCell()
    else if (word === 'row') blocks.endRow(definitions)
    else if (word === 'pard') isInTable = openBoxes > 0
    else if (word === 'intbl') isInTable = true
    else if (word === 'trowd') definitions = []
    else if (word === 'clvmrg' || word === 'clmrg') drawing.isCovered = true
    else if (word.startsWith('clbrdr')) drawing.isCellLine = true
    else if (isDrawnLine(word) && drawing.isCellLine) drawing.hasBorder = true
    else if (word === 'cellx') {
      definitions.push({ edge: value ?? 0, isCovered: drawing.isCovered, hasBorder: drawing.hasBorder })
      drawing = { isCovered: false, hasBorder: false, isCellLine: false }
    }
  }

  const takeSign = (sign: string) => {
    if (sign === '*') isMarked = true
    else if (sign === '~') printCharacter(' ')
    else if (sign === '_') printCharacter('-')
    // In TCVN3 fonts the code of the soft hyphen is the letter "ư".
    else if (sign === '-') printCharacter(font().letters.encoding ? '\u00ad' : '')
    else if (sign === '\n' || sign === '\r') takeLayoutWord('par', null)
    else if (sign === '\\' || sign === '{' || sign === '}') printCharacter(sign)
  }

  return {
    take: (token) => {
      if (token.kind === 'open') open()
      else if (token.kind === 'close') close()
      else if (token.kind === 'word') takeWord(token.word, token.value)
      else if (token.kind === 'sign') takeSign(token.sign)
      else if (token.kind === 'byte') printCharacter(decodeByte(token.byte, font().codePage))
      else printText(token.text)
    },
    isDone: () => isDone,
    finish: () => ({ ...blocks.finish(), hasRevisions }),
  }
}

const newGroup = (): Group => ({
  goal: 'text',
  font: 0,
  isHidden: false,
  isDeleted: false,
  isCapitals: false,
  fallback: 1,
  close: null,
})
