import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { explainInstallFailure } from './explain-install-failure.mjs'
import { isInstalled, isSameTree, node24Path, stampInstall } from './install-state.mjs'

const entry = (version: string, more: object = {}) => ({ version, integrity: `sha512-${version}`, ...more })
const wanted = {
  packages: {
    '': {},
    'apps/cli': {},
    'node_modules/dondoc': { link: true },
    'node_modules/kysely': entry('1.0.0'),
    'node_modules/vite': entry('2.0.0', { dev: true }),
    'node_modules/for-windows': entry('3.0.0', { optional: true }),
  },
}
const found = { packages: { 'node_modules/kysely': entry('1.0.0'), 'node_modules/vite': entry('2.0.0') } }

describe('comparing lock files', () => {
  test('other platforms, links and the root may be missing', () => {
    expect(isSameTree(wanted, found, false)).toBe(true)
  })
  test('another version, another content or a missing package differ', () => {
    const newer = { packages: { ...found.packages, 'node_modules/kysely': entry('1.0.1') } }
    const forged = { packages: { ...found.packages, 'node_modules/kysely': { version: '1.0.0', integrity: 'x' } } }
    expect(isSameTree(wanted, newer, false)).toBe(false)
    expect(isSameTree(wanted, forged, false)).toBe(false)
    expect(isSameTree(wanted, { packages: {} }, false)).toBe(false)
  })
  test('development packages may be missing only where nothing is built', () => {
    const production = { packages: { 'node_modules/kysely': entry('1.0.0') } }
    expect(isSameTree(wanted, production, false)).toBe(false)
    expect(isSameTree(wanted, production, true)).toBe(true)
  })
})

describe('whether the packages are installed', () => {
  let root: string
  const write = async (file: string, content: string) => {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), content)
  }
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'dondoc-install-'))
    await write('package-lock.json', JSON.stringify(wanted))
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('not in a fresh clone', () => {
    expect(isInstalled(root)).toBe(false)
  })
  test('yes after npm ci by hand, and the stamp then follows package-lock.json', async () => {
    await write('node_modules/.package-lock.json', JSON.stringify(found))
    await write(node24Path(root).slice(root.length), '')
    expect(isInstalled(root, {})).toBe(true)
    stampInstall(root)
    expect(await readFile(join(root, 'node_modules/.dondoc-installed'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
    await rm(join(root, 'node_modules/.package-lock.json'))
    expect(isInstalled(root, {})).toBe(true)
    await write('package-lock.json', JSON.stringify({ packages: { 'node_modules/new': entry('1.0.0') } }))
    expect(isInstalled(root, {})).toBe(false)
  })
})

describe('a failed installation', () => {
  test.each([
    ['npm error code ENOTFOUND', 'Kiểm tra mạng'],
    ['npm error network request failed', 'Kiểm tra mạng'],
    ['npm error code ENOSPC', 'Ổ đĩa đã đầy'],
    ['npm error code EUSAGE', 'không khớp nhau'],
    ['npm error code EACCES', 'Không đủ quyền'],
    ['npm error code EINTEGRITY', 'Kho npm từ chối'],
    ['npm error something else', 'Xem chi tiết'],
  ])('%s says what to do', (output, words) => {
    expect(explainInstallFailure(output)).toContain(words)
  })
})
