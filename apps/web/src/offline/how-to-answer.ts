/** What a request is for the service worker: a 'file' never changes, of the others the newest is wanted; 'network': left alone. */
export type Answering = 'page' | 'file' | 'newest' | 'definition' | 'network'

export type Asked = {
  method: string
  url: string
  /** Where the application itself is from. */
  origin: string
  /** The browser opens a page. */
  isPage: boolean
}

const file = /^\/assets\/[^/]+$/
const newest = /^\/(color-scheme\.js|favicon\.svg)$/
const definition = /^\/api\/registers\/[a-z0-9-]{1,60}$/

/**
 * Only files of the application, its one page and the definitions of registers are kept on a machine. No other answer of the API
 * is: records, duties and people stay on the server.
 */
export function howToAnswer({ method, url, origin, isPage }: Asked): Answering {
  const asked = new URL(url)
  if (method !== 'GET' || asked.origin !== origin) return 'network'
  if (asked.pathname.startsWith('/api/')) return definition.test(asked.pathname) && !isPage ? 'definition' : 'network'
  if (isPage) return 'page'
  if (newest.test(asked.pathname)) return 'newest'
  return file.test(asked.pathname) ? 'file' : 'network'
}
