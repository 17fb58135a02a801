import { howToAnswer } from './how-to-answer'
import type { OfflineFiles } from './offline-caches'

type LastingEvent = Event & { waitUntil(work: Promise<unknown>): void }
type FetchEvent = Event & { request: Request; respondWith(answer: Promise<Response>): void }
type KeepEvent = LastingEvent & { data: unknown; origin: string }

/** Written in by the bundler (see offline-worker.ts); a name of its own, so that every build is told from the one before. */
declare const DONDOC_OFFLINE_FILES: OfflineFiles

const { version, files, definitionsCache } = DONDOC_OFFLINE_FILES
const ownCache = `dondoc-${version}`
const frontPage = '/'
const origin = self.location.origin

const keep = async (cacheName: string, key: string | Request, answer: Response): Promise<void> => {
  const cache = await caches.open(cacheName)
  await cache.put(key, answer)
}

async function install(): Promise<void> {
  const cache = await caches.open(ownCache)
  await cache.addAll([new Request(frontPage, { cache: 'reload' }), ...files])
}

/** Nothing of an earlier build stays: its pages are closed by now. */
async function activate(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('dondoc-') && name !== ownCache && name !== definitionsCache)
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** The newest there is; what was kept only where there is no answer at all. */
async function newestOrKept(request: Request, cacheName: string, key: string | Request): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (answer.ok) await keep(cacheName, key, answer.clone())
    return answer
  } catch (error) {
    const kept = await (await caches.open(cacheName)).match(key)
    if (kept) return kept
    throw error
  }
}

/** Names of built files change with what is in them, so one that is kept never grows old. */
async function keptOrFetched(request: Request): Promise<Response> {
  const kept = await (await caches.open(ownCache)).match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await keep(ownCache, request, answer.clone())
  return answer
}

/** Files a page has loaded before it was served from here. */
async function keepLoaded(paths: readonly unknown[]): Promise<void> {
  const cache = await caches.open(ownCache)
  for (const path of paths) {
    if (typeof path !== 'string') continue
    const { href } = new URL(path, origin)
    const isFile = howToAnswer({ method: 'GET', url: href, origin, isPage: false }) === 'file'
    if (isFile && !(await cache.match(href))) await cache.add(href).catch(() => {})
  }
}

self.addEventListener('install', (event) => (event as LastingEvent).waitUntil(install()))
self.addEventListener('activate', (event) => (event as LastingEvent).waitUntil(activate()))
self.addEventListener('message', (event) => {
  const { data, waitUntil } = event as unknown as KeepEvent
  if (Array.isArray(data)) waitUntil.call(event, keepLoaded(data))
})
self.addEventListener('fetch', (given) => {
  const event = given as FetchEvent
  const { request } = event
  const { method, url, mode } = request
  switch (howToAnswer({ method, url, origin, isPage: mode === 'navigate' })) {
    case 'page':
      return event.respondWith(newestOrKept(request, ownCache, frontPage))
    case 'definition':
      return event.respondWith(newestOrKept(request, definitionsCache, request))
    case 'newest':
      return event.respondWith(newestOrKept(request, ownCache, request))
    case 'file':
      return event.respondWith(keptOrFetched(request))
    case 'network':
      return undefined
  }
})
