import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const stampFile = (root) => join(root, 'node_modules', '.dondoc-installed')
const hashOfLock = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Node 24 as brought by the npm package `node`. */
export const node24Path = (root) =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Whether two npm lock files name the same packages: `wanted` is package-lock.json, `found` the one npm leaves in
 * node_modules. Optional packages may be missing (other platforms), development ones when `withoutDevelopment`.
 */
export function isSameTree(wanted, found, withoutDevelopment) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || entry.link || !path.includes('node_modules/')) return true
    const there = found.packages[path]
    if (!there) return Boolean(withoutDevelopment && entry.dev)
    return there.version === entry.version && there.integrity === entry.integrity
  })
}

/** Whether node_modules holds what package-lock.json asks for: by our stamp, else by comparing the two lock files. */
export function isInstalled(root, environment = process.env) {
  if (!existsSync(node24Path(root)) && Number(process.versions.node.split('.')[0]) < 24) return false
  try {
    if (readFileSync(stampFile(root), 'utf8') === hashOfLock(root)) return true
  } catch {}
  try {
    const wanted = readJson(join(root, 'package-lock.json'))
    const found = readJson(join(root, 'node_modules', '.package-lock.json'))
    return isSameTree(wanted, found, environment.NODE_ENV === 'production')
  } catch {
    return false
  }
}

/** Notes that node_modules matches package-lock.json, so that the next start need not compare. */
export function stampInstall(root) {
  try {
    writeFileSync(stampFile(root), hashOfLock(root))
  } catch {}
}
