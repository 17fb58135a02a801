import type { LiveEvent } from './live-event'
import { type LiveHearing, openLiveLine } from './live-line'

type Message = { event: LiveEvent } | { connected: boolean } | { asks: true }

/** Whoever begins this soon after the page was opened has read everything just now. */
const justOpenedMs = 2_000

/**
 * One connection for all tabs of a person in this browser: one tab holds it and passes on what it hears; when that tab closes
 * another takes over. Browsers allow only six connections to a server that speaks HTTP/1.1.
 */
export function shareLiveLine(personId: string, hearing: LiveHearing): () => void {
  const name = `dondoc-live-${personId}`
  if (!('locks' in navigator)) return openWhileVisible(hearing)
  const stopping = new AbortController()
  const channel = new BroadcastChannel(name)
  const startedAt = Date.now()
  let leads = false
  let isConnected = false
  const say = (message: Message) => channel.postMessage(message)

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('asks' in data) {
      if (leads) say({ connected: isConnected })
    } else if ('event' in data) hearing.onEvent(data.event)
    else hearing.onConnected(data.connected)
  }
  say({ asks: true })

  const lead = () =>
    new Promise<void>((resolve) => {
      if (stopping.signal.aborted) return resolve()
      leads = true
      const close = openLiveLine(
        {
          onEvent(event) {
            hearing.onEvent(event)
            say({ event })
          },
          onConnected(connected) {
            isConnected = connected
            hearing.onConnected(connected)
            say({ connected })
          },
        },
        Date.now() - startedAt > justOpenedMs,
      )
      stopping.signal.addEventListener('abort', () => {
        close()
        resolve()
      })
    })
  navigator.locks
    .request(name, { signal: stopping.signal }, lead)
    .catch(() => {})
    .finally(() => channel.close())

  return () => {
    hearing.onConnected(false)
    stopping.abort()
  }
}

/** Where tabs cannot agree on one of them, as on addresses without https, each listens while it is looked at. */
function openWhileVisible(hearing: LiveHearing): () => void {
  let close: (() => void) | null = null
  let openedBefore = false
  function follow(): void {
    if (document.visibilityState === 'visible') {
      close ??= openLiveLine(hearing, openedBefore)
      openedBefore = true
    } else {
      close?.()
      close = null
    }
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    close?.()
  }
}
