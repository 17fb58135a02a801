import { type FontLetters, lettersOfFont } from '../join-pieces.ts'
import { attributeOf, type HtmlElement } from './walk-tree.ts'

/** What of an element's style changes its words. */
export type ElementLook = { font: FontLetters; isCapitals: boolean; isPreformatted: boolean }

export const PLAIN_LOOK: ElementLook = { font: lettersOfFont(null), isCapitals: false, isPreformatted: false }

const FONT = /font(?:-family)?\s*:[^;]*?(["']?)(\.vn\w+|vni-\w+)\1/i
const OTHER_FONT = /font-family\s*:/i

export function lookOf(element: HtmlElement, outer: ElementLook): ElementLook {
  if (element.attrs.length === 0) return element.tagName === 'pre' ? { ...outer, isPreformatted: true } : outer
  const style = attributeOf(element, 'style') ?? ''
  return {
    font: fontOf(element, style) ?? outer.font,
    isCapitals: /text-transform\s*:\s*uppercase/i.test(style) || outer.isCapitals,
    isPreformatted: element.tagName === 'pre' || /white-space\s*:\s*pre/i.test(style) || outer.isPreformatted,
  }
}

function fontOf(element: HtmlElement, style: string): FontLetters | undefined {
  const inStyle = FONT.exec(style)?.[2]
  if (inStyle !== undefined) return lettersOfFont(inStyle)
  if (OTHER_FONT.test(style)) return lettersOfFont(null)
  const face = element.tagName === 'font' ? attributeOf(element, 'face') : undefined
  return face === undefined ? undefined : lettersOfFont(face.split(',')[0]?.replace(/["']/g, ''))
}
