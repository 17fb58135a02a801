let known: boolean | null = null

/** Whether this browser draws with WebGL 2 and runs the workers the drawn map needs; asked once. */
export function canDraw(): boolean {
  known ??= look()
  return known
}

function look(): boolean {
  if (typeof Worker === 'undefined' || typeof ResizeObserver === 'undefined') return false
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    // Contexts are few; the one that only asked is given back.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
