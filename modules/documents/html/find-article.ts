import { isLeftOut, type Kept } from './is-left-out.ts'
import { type HtmlElement, walkTree } from './walk-tree.ts'

/** What an official document shows, each a bit: its national title, its recipients, its annexes. */
const MARKS = [/cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do/i, /^\s*nơi nhận\s*:?/i, /^\s*PHỤ LỤC/]
const NATIONAL = 1
/** Share of the page's words, those of links aside, that the part with the document holds at least. */
const SHARE_WITH_MARKS = 0.4
const SHARE_WITHOUT = 0.8
/** In fewer characters a header alone would be most of the words. */
const FEWEST_CHARACTERS = 400

type Weight = { words: number; marks: number }

/**
 * The smallest part of a page that holds the whole document: all marks of an official document that the page shows, and
 * most of the words. Menus and lists of links around it stay outside.
 */
export function findArticle(body: HtmlElement, isKept: Kept): HtmlElement {
  const weights = weigh(body, isKept)
  const weightOf = (element: HtmlElement): Weight => weights.get(element) ?? { words: 0, marks: 0 }
  const whole = weightOf(body)
  const hasMarks = (whole.marks & NATIONAL) !== 0 && whole.words >= FEWEST_CHARACTERS
  let article = body
  for (;;) {
    const needed = weightOf(article).words * (hasMarks ? SHARE_WITH_MARKS : SHARE_WITHOUT)
    const next = partsOf(article).find((part) => {
      const { words, marks } = weightOf(part)
      return words > 0 && words >= needed && marks === whole.marks
    })
    if (!next) return article
    article = next
  }
}

/** The blocks of an element; of a table its cells, since one of them may hold the whole document. */
function partsOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes.flatMap((child) => {
    if (!('tagName' in child) || PARAGRAPHS.has(child.tagName)) return []
    return TABLE_PARTS.has(child.tagName) ? partsOf(child) : [child]
  })
}

const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr'])
const PARAGRAPHS = new Set(['p', 'ul', 'ol', 'caption', 'colgroup'])

function weigh(body: HtmlElement, isKept: Kept): Map<HtmlElement, Weight> {
  const weights = new Map<HtmlElement, Weight>()
  const open: Weight[] = []
  let links = 0
  walkTree(body, {
    enter: (element) => {
      if (element !== body && isLeftOut(element, isKept)) return false
      if (element.tagName === 'a') links += 1
      open.push({ words: 0, marks: 0 })
      return true
    },
    text: (text) => {
      const weight = open.at(-1)
      if (!weight) return
      if (links === 0) weight.words += text.trim().length
      for (const [at, mark] of MARKS.entries()) if (mark.test(text)) weight.marks |= 1 << at
    },
    leave: (element) => {
      if (element.tagName === 'a') links -= 1
      const weight = open.pop() ?? { words: 0, marks: 0 }
      const outer = open.at(-1)
      if (outer) {
        outer.words += weight.words
        outer.marks |= weight.marks
      }
      weights.set(element, weight)
    },
  })
  return weights
}
