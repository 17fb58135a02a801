import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'

export type LiveEvent = { type: string; ids?: string[] | null }

export type LivePages = { onEvent(event: LiveEvent): void; openCount(): number; close(): void }

const atOnce = 50

/** Opens the stream of events once for each cookie, a few at a time, and hands on what any of them says. */
export async function openPages(address: string, cookies: readonly string[]): Promise<LivePages> {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY })
  const open = new Set<ClientRequest>()
  const pages: LivePages = {
    onEvent: () => {},
    openCount: () => open.size,
    close() {
      for (const one of open) one.destroy()
    },
  }

  const hear = (answer: IncomingMessage) => {
    let text = ''
    answer.setEncoding('utf8')
    answer.on('data', (piece: string) => {
      const blocks = (text + piece).split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks)
        if (block.startsWith('data: ')) pages.onEvent(JSON.parse(block.slice('data: '.length)))
    })
  }

  const openOne = (cookie: string) =>
    new Promise<void>((resolve, reject) => {
      const asked = request(`${address}/api/live`, { agent, headers: { cookie } })
      asked.once('response', (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`a page was refused: ${answer.statusCode}`))
        open.add(asked)
        hear(answer)
        resolve()
      })
      asked.on('error', reject)
      asked.on('close', () => open.delete(asked))
      asked.end()
    })

  for (let start = 0; start < cookies.length; start += atOnce)
    await Promise.all(cookies.slice(start, start + atOnce).map(openOne))
  return pages
}
