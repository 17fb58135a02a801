import type { DefaultTreeAdapterTypes } from 'parse5'
import { attributeOf, type HtmlElement, walkTree } from './walk-tree.ts'

type ParentNode = DefaultTreeAdapterTypes.ParentNode

const NEVER_READ = new Set(
  'head script style noscript template nav aside button select option textarea input iframe svg math canvas audio video object embed map dialog menu'.split(
    ' ',
  ),
)
/** Menus, comments and the like around the document, by what sites call them. */
const FURNITURE =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|toolbar|comments?|related|banner|share|social|login|search|popup|modal|cookie|advert|ads|pagination)(?:$|[\s_-])/i
const FURNITURE_ROLES = new Set(['navigation', 'search', 'banner', 'contentinfo', 'complementary', 'dialog', 'menu'])
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i
const MAY_BE_FURNITURE = new Set(['div', 'ul', 'ol', 'section', 'header', 'footer', 'form', 'td', 'table', 'p', 'span'])

/** Elements that are read although they are called a menu or the like: a mark of an official document stands in them. */
export type Kept = (element: HtmlElement) => boolean

const OFFICIAL_MARK = /cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|^\s*(?:nơi nhận|kính gửi)\s*:/i

/** Finds what is kept, with all that stands around it. */
export function findKept(body: HtmlElement): Kept {
  const kept = new Set<HtmlElement>()
  walkTree(body, {
    enter: (element) => !NEVER_READ.has(element.tagName),
    text: (text, parent) => {
      if (!OFFICIAL_MARK.test(text)) return
      for (let at: ParentNode | null = parent; at && 'tagName' in at && !kept.has(at); at = at.parentNode) kept.add(at)
    },
    leave: () => {},
  })
  return (element) => kept.has(element)
}

/** Whether an element's words are no part of what is read on the page: code, hidden text, menus. */
export function isLeftOut(element: HtmlElement, isKept: Kept): boolean {
  if (NEVER_READ.has(element.tagName)) return true
  if (element.attrs.length === 0) return false
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true') return true
  if (HIDDEN.test(attributeOf(element, 'style') ?? '')) return true
  return isFurniture(element) && !isKept(element)
}

function isFurniture(element: HtmlElement): boolean {
  if (FURNITURE_ROLES.has(attributeOf(element, 'role') ?? '')) return true
  if (!MAY_BE_FURNITURE.has(element.tagName)) return false
  return FURNITURE.test(attributeOf(element, 'class') ?? '') || FURNITURE.test(attributeOf(element, 'id') ?? '')
}
