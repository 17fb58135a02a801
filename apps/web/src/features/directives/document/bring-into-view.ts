/** Scrolls only when the element is not wholly in sight, and then to the middle; calmly, unless motion is unwelcome. */
export function bringIntoView(element: Element | null | undefined): void {
  if (!element) return
  const area = element.getBoundingClientRect()
  const frame = scrollFrame(element)
  if (area.top >= frame.top && area.bottom <= frame.bottom) return
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const fits = area.height < (frame.bottom - frame.top) * 0.9
  element.scrollIntoView({ block: fits ? 'center' : 'start', behavior: still ? 'auto' : 'smooth' })
}

function scrollFrame(element: Element): { top: number; bottom: number } {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent)
    if (/auto|scroll/.test(overflowY) && parent.scrollHeight > parent.clientHeight)
      return parent.getBoundingClientRect()
  }
  return { top: 190, bottom: window.innerHeight - 80 }
}
