import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDirectiveFile } from './read-file.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-read-'))
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a file that cannot be read', () => {
  test.each([
    ['missing.txt', 'Không có tệp này'],
    ['.', 'Đây là thư mục'],
    ['empty.txt', 'Tệp trống'],
    ['binary.txt', 'Lưu'],
  ])('%s is refused with a sentence that says what to do', async (name, words) => {
    await expect(readDirectiveFile(join(folder, name))).rejects.toThrow(words)
  })
})
