import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSettings } from '../../../platform/settings.ts'
import { createProgress } from '../terminal/progress.ts'
import { checkPort, explainPortProblem } from './check-port.ts'
import { createCleanups } from './cleanups.ts'
import { hashFiles } from './hash-files.ts'
import { readyLine } from './ready-line.ts'
import { findSessionSecret } from './session-secret.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-start-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the line that says where to open Đôn Đốc', () => {
  const account = (email: string, password = 'p') => ({ email, password, title: 'Chuyên viên' })
  test('is one line and says a shared password once', () => {
    const line = readyLine('http://127.0.0.1:4180', [account('a@x.vn'), account('b@x.vn')])
    expect(line).not.toContain('\n')
    expect(line.match(/mật khẩu/g)).toHaveLength(1)
    expect(line).toContain('a@x.vn (Chuyên viên), b@x.vn (Chuyên viên)')
  })
  test('says each password when they differ, and nothing without a demo', () => {
    expect(readyLine('x', [account('a@x.vn', 'p1'), account('b@x.vn', 'p2')])).toContain('a@x.vn / p1')
    expect(readyLine('http://x', [])).toBe('Đôn Đốc đã sẵn sàng: mở http://x (dừng: Ctrl-C)')
  })
})

describe('cleaning up', () => {
  const silent = createProgress({ write: () => {} })
  test('undoes the last first, whatever fails or hangs', async () => {
    const done: string[] = []
    const cleanups = createCleanups()
    cleanups.add(null, async () => void done.push('lock'))
    cleanups.add('hangs', () => new Promise(() => {}), 20)
    cleanups.add('fails', () => Promise.reject(new Error('x')))
    cleanups.add('server', async () => void done.push('server'))
    await cleanups.run(silent)
    await cleanups.run(silent)
    expect(done).toEqual(['server', 'lock'])
  })
})

describe('the hash of sources', () => {
  test('changes with a source, not with tests, output or generated files', async () => {
    await mkdir(join(folder, 'web', 'dist'), { recursive: true })
    await writeFile(join(folder, 'web', 'a.ts'), '1')
    const first = await hashFiles(folder, ['web', 'missing'])
    for (const name of ['dist/x.js', 'a.test.ts', 'route-tree.gen.ts']) await writeFile(join(folder, 'web', name), 'x')
    expect(await hashFiles(folder, ['web', 'missing'])).toBe(first)
    await writeFile(join(folder, 'web', 'a.ts'), '2')
    expect(await hashFiles(folder, ['web', 'missing'])).not.toBe(first)
  })
})

describe('the session secret', () => {
  const settings = (more: Record<string, string> = {}) => readSettings({ DONDOC_DATA: folder, ...more })
  test('is the given one, else made once and kept to its owner', async () => {
    expect(await findSessionSecret(settings({ SESSION_SECRET: 's' }))).toBe('s')
    const made = await findSessionSecret(settings())
    expect(made).toMatch(/^[0-9a-f]{64}$/)
    expect(await findSessionSecret(settings())).toBe(made)
    expect((await stat(join(folder, 'session-secret'))).mode & 0o077).toBe(0)
    expect(await readFile(join(folder, 'session-secret'), 'utf8')).toBe(made)
  })
  test('must be given with an external database', async () => {
    await expect(findSessionSecret(settings({ DATABASE_URL: 'postgres://x/y' }))).rejects.toThrow(
      'Thiếu SESSION_SECRET',
    )
  })
})

describe('the port', () => {
  test('that is taken is refused with another one to try', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await expect(checkPort('127.0.0.1', port)).rejects.toThrow(`PORT=${port + 1} npm start`)
    await new Promise((resolve) => server.close(resolve))
    await checkPort('127.0.0.1', port)
  })
  test.each([
    ['EACCES', 'từ 1024 trở lên'],
    ['EADDRNOTAVAIL', 'Sửa HOST'],
    ['EOTHER', 'EOTHER'],
  ])('%s is explained', (code, words) => {
    expect(explainPortProblem(code, '10.0.0.1', 80)).toContain(words)
  })
})
