import { Client } from 'pg'

/** What is done with what is heard on a channel. */
export type Hearing = {
  /** a payload, as the database sent it */
  onMessage(payload: string): void
  /** from now on everything is heard; what was said before may have been missed */
  onConnected(): void
  onLost?(error: Error): void
}

export type Listening = { stop(): Promise<void> }

const shortestPause = 500
const longestPause = 30_000
/** A line cut without a word is noticed after at most this and the time a query may take. */
const pauseBetweenProbes = 30_000

/**
 * Listens to a channel of the database on a connection of its own, until stopped; a connection that is lost is opened again,
 * after pauses that grow to half a minute.
 * @param channel a name in small letters
 */
export function listen(where: { url: string; role?: string }, channel: string, hearing: Hearing): Listening {
  let pause = shortestPause
  let stopped = false
  let current: Client | null = null
  let timer: NodeJS.Timeout | undefined

  function retry(error: Error): void {
    clearInterval(timer)
    clearTimeout(timer)
    if (stopped) return
    hearing.onLost?.(error)
    timer = setTimeout(() => void connect(), pause).unref()
    pause = Math.min(pause * 2, longestPause)
  }

  async function connect(): Promise<void> {
    const client = new Client({
      connectionString: where.url,
      application_name: 'dondoc-live',
      keepAlive: true,
      query_timeout: 10_000,
      ...(where.role ? { options: `-c role=${where.role}` } : {}),
    })
    current = client
    const lose = (error: Error) => {
      if (current !== client) return
      current = null
      void client.end().catch(() => {})
      retry(error)
    }
    client.on('error', lose)
    client.on('end', () => lose(new Error('the connection was closed')))
    client.on('notification', ({ payload }) => hearing.onMessage(payload ?? ''))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (error) {
      lose(error as Error)
      return
    }
    if (current !== client) return
    pause = shortestPause
    timer = setInterval(() => void client.query('select 1').catch(lose), pauseBetweenProbes).unref()
    hearing.onConnected()
  }

  void connect()
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      clearTimeout(timer)
      const client = current
      current = null
      await client?.end().catch(() => {})
    },
  }
}
