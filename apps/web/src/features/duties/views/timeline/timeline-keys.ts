import { type Zoom, zooms } from './timeline-window'

/** What a key does in the picture: walk the lines, go along the time, look closer or farther. */
export type KeyMove = { lines: -1 | 1 } | { units: -1 | 1 } | { zoom: Zoom }

const zoomBy = (zoom: Zoom, step: -1 | 1): Zoom => zooms[zooms.indexOf(zoom) + step] ?? zoom

/** Null when the key is none of the picture's. */
export function keyMove(key: string, zoom: Zoom): KeyMove | null {
  switch (key) {
    case 'ArrowDown':
      return { lines: 1 }
    case 'ArrowUp':
      return { lines: -1 }
    case 'ArrowRight':
      return { units: 1 }
    case 'ArrowLeft':
      return { units: -1 }
    case '+':
    case '=':
      return { zoom: zoomBy(zoom, -1) }
    case '-':
      return { zoom: zoomBy(zoom, 1) }
    default:
      return null
  }
}

/** Moves the focus to the line before or after the one that has it; false at the ends. */
export function focusLine(list: HTMLElement, step: -1 | 1): boolean {
  const links = [...list.querySelectorAll<HTMLElement>('[data-line]')]
  const here = links.findIndex((link) => link.closest('li')?.contains(document.activeElement))
  const next = links[here + step]
  if (here === -1 || !next) return false
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
  return true
}
