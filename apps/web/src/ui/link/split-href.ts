import { defaultParseSearch } from '@tanstack/react-router'

export type SplitHref = { to: string; search: Record<string, unknown>; hash?: string }

/** '/nhiem-vu?q=a#b' → what the router's Link wants. */
export function splitHref(href: string): SplitHref {
  const [address = '', hash] = href.split('#')
  const [to = '/', query] = address.split('?')
  return { to, search: query ? defaultParseSearch(`?${query}`) : {}, ...(hash ? { hash } : {}) }
}
