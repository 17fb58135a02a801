import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type BuiltScript, listOfflineFiles } from './list-offline-files'
import { definitionsCache, type OfflineFiles } from './offline-caches'

const workerName = 'sw.js'
const alwaysThere = ['/color-scheme.js', '/favicon.svg']

/** Builds the service worker beside the application and writes into it which files it keeps. Production only. */
export const offlineWorker = (): Plugin => ({
  name: 'dondoc-offline-worker',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: join(import.meta.dirname, 'service-worker.ts'), fileName: workerName })
  },
  generateBundle(_options, bundle) {
    const worker = bundle[workerName]
    if (worker?.type !== 'chunk') throw new Error('the service worker was not built')
    if (worker.imports.length > 0) throw new Error('the service worker shares code with the application')
    const scripts = Object.values(bundle).flatMap((one): BuiltScript[] =>
      one.type === 'chunk' && one !== worker ? [{ ...one, styles: [...(one.viteMetadata?.importedCss ?? [])] }] : [],
    )
    const names = Object.keys(bundle).sort().join('\n')
    const version = createHash('sha256').update(names).digest('hex').slice(0, 12)
    const files = [...listOfflineFiles(scripts), ...alwaysThere]
    const kept: OfflineFiles = { version, files, definitionsCache }
    worker.code = `const DONDOC_OFFLINE_FILES=${JSON.stringify(kept)};\n${worker.code}`
  },
})
