import type { FastifyReply } from 'fastify'

/** An answer that stays open and says something now and then (Server-Sent Events). */
export type EventStream = {
  /** Says it, or cuts a reader who has stopped reading: it comes back and asks anew. */
  send(event: object): void
  /** Keeps lines open that intermediaries would cut for silence. */
  beat(): void
  close(): void
}

/** More than this unread means that nobody reads. */
const mostBytesUnread = 64 * 1024
const soonestReturn = 2_000
const spreadOfReturns = 6_000

/** Turns the answer into a stream of events; the house's headers stay. `onClose` is called once, whoever closes. */
export function openEventStream(reply: FastifyReply, onClose: () => void): EventStream {
  reply.hijack()
  const { raw } = reply
  raw.on('error', () => {})
  raw.once('close', onClose)
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  function write(words: string): void {
    if (raw.destroyed || raw.writableEnded) return
    raw.write(words)
    if (raw.writableLength > mostBytesUnread) raw.destroy()
  }
  // Readers cut off together, as by a restart, must not all come back in the same second.
  write(`retry: ${soonestReturn + Math.floor(Math.random() * spreadOfReturns)}\n\n`)
  return {
    send: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
    beat: () => write(':\n\n'),
    close() {
      // A line that only ended is kept for later requests: a server that stops would wait for it.
      const { socket } = raw
      raw.end(() => socket?.destroy())
    },
  }
}
