import { useSyncExternalStore } from 'react'

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia('print')
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** True while the page is being set for paper, so that a picture can be drawn anew for its width. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia('print').matches)
