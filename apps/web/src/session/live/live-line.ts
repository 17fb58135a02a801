import type { LiveEvent } from './live-event'

export type LiveHearing = {
  onEvent(event: LiveEvent): void
  onConnected(connected: boolean): void
}

/** A refusal (too many pages, the session ended) is not asked again at once. */
const afterRefusal = () => 60_000 + Math.random() * 30_000

/** One connection to the server's events, opened again when it breaks; after a break something may have been missed. */
export function openLiveLine({ onEvent, onConnected }: LiveHearing, missedBefore: boolean): () => void {
  let source: EventSource | null = null
  let timer: number | undefined
  let mayHaveMissed = missedBefore

  function open(): void {
    source = new EventSource('/api/live')
    source.onopen = () => {
      onConnected(true)
      if (mayHaveMissed) onEvent({ type: 'everything' })
      mayHaveMissed = true
    }
    source.onmessage = ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data) as LiveEvent)
    source.onerror = () => {
      onConnected(false)
      if (source?.readyState !== EventSource.CLOSED) return
      timer = window.setTimeout(open, afterRefusal())
    }
  }

  open()
  return () => {
    window.clearTimeout(timer)
    source?.close()
    onConnected(false)
  }
}
