import type { ReadOptions, ReadProgress } from '../source-document.ts'

const LEAST_PAUSE = 100

/** A function to call after each page; it tells `onProgress` at most ten times a second, the first and last page always. */
export function reportProgress(
  step: ReadProgress['step'],
  pageCount: number,
  onProgress: ReadOptions['onProgress'],
): (recognising?: boolean) => void {
  let pagesDone = 0
  let last = 0
  onProgress?.({ step, pagesDone, pageCount })
  return (recognising = false) => {
    pagesDone += 1
    const now = performance.now()
    if (pagesDone < pageCount && now - last < LEAST_PAUSE) return
    last = now
    onProgress?.({ step: recognising ? 'recognising' : step, pagesDone, pageCount })
  }
}
