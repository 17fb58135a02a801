/** The element that scrolls what is inside it; null when that is the window. */
export function scrollRoot(element: Element): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent)
    if (/auto|scroll/.test(overflowY) && parent !== document.body && parent !== document.documentElement) return parent
  }
  return null
}
