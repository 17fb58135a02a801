import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { toOfficialText } from '../../../modules/reports/index.ts'
import { sampleDispatch } from '../../../packs/an-toan-khu/index.ts'
import { readPath } from './read-path.ts'

let folder: string
let printed: string
let told: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-read-'))
  await mkdir(join(folder, 'many/more'), { recursive: true })
  const text = toOfficialText(sampleDispatch)
  await writeFile(join(folder, 'many/1.txt'), text)
  await writeFile(join(folder, 'many/2-empty.txt'), '')
  await writeFile(join(folder, 'many/3-broken.pdf'), '%PDF-1.7 and then nothing')
  await writeFile(join(folder, 'many/more/10.md'), text)
  await writeFile(join(folder, 'many/more/9-note.txt'), 'Chào buổi sáng.')
  await writeFile(join(folder, 'many/.hidden'), text)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

beforeEach(() => {
  printed = ''
  told = ''
  const keep = (write: (text: string) => void) => (text: unknown, done: unknown) => {
    write(String(text))
    if (typeof done === 'function') done()
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(keep((text) => (printed += text)) as never)
  vi.spyOn(process.stderr, 'write').mockImplementation(keep((text) => (told += text)) as never)
})
afterEach(() => vi.restoreAllMocks())

describe('reading one file', () => {
  test.each([
    [{}, /^\{\n {2}"document": \{\n/],
    [{ jsonl: true }, /^\{"document":\{"format":"text","pages":0,"warnings":\[\]\},.*\}\n$/],
  ])('prints what was found, with options %j', async (options, shape) => {
    expect(await readPath(join(folder, 'many/1.txt'), options)).toBe(0)
    expect(printed).toMatch(shape)
    expect(JSON.parse(printed).duties.length).toBeGreaterThan(10)
  })

  test.each([
    ['many/2-empty.txt', 'Tệp trống'],
    ['many/3-broken.pdf', 'Tệp bị hỏng'],
    ['missing.txt', 'Không có tệp hoặc thư mục này'],
  ])('%s is refused with a sentence that says what to do', async (name, words) => {
    await expect(readPath(join(folder, name))).rejects.toThrow(words)
    expect(printed).toBe('')
  })
})

test('a folder gives a line for each file, and a bad file never stops the rest', async () => {
  expect(await readPath(join(folder, 'many'))).toBe(1)
  const lines = printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ file, problem, duties }) => [file, problem?.code ?? null, duties?.length > 10])).toEqual([
    ['1.txt', null, true],
    ['2-empty.txt', 'file_empty', false],
    ['3-broken.pdf', 'file_damaged', false],
    ['more/9-note.txt', null, false],
    ['more/10.md', null, true],
  ])
  expect(told).toContain('Đã đọc 3/5 tệp')
  expect(told).toContain('Không nhận ra là văn bản chỉ đạo: more/9-note.txt')
  expect(told).toContain('2-empty.txt: Tệp trống')
})
