import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rootFolder } from '../launch/root-folder.mjs'
import { checkPack } from './check-pack.ts'

const kit = pathToFileURL(join(rootFolder, 'pack-kit/index.ts')).href

const roads = (titleField: string) => `import { defineRegister, field } from '${kit}'

export const roads = defineRegister({
  code: 'tuyen-duong',
  name: 'Tuyến đường',
  nameOne: 'tuyến đường',
  purpose: 'Thử.',
  fields: [field.text('title', 'Tên'), field.number('length', 'Chiều dài', 'km')],
  titleFields: ['${titleField}'],
  keepers: [{ level: 'commune' }],
  readers: 'everyone',
  listColumns: ['title'],
})
`

const programme = (version: number) => `import { defineProgramme } from '${kit}'
import { roads } from './roads.ts'

export const roadProgramme = defineProgramme({ code: 'duong-thu', name: 'Đường thử', version: ${version}, registers: [roads] })
export const other = { anything: 1 }
`

let folder: string
let output: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-pack-'))
  output = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text)
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

async function writePack(name: string, files: Record<string, string>): Promise<string> {
  const pack = join(folder, name)
  await mkdir(pack)
  for (const [file, text] of Object.entries(files)) await writeFile(join(pack, file), text)
  return pack
}

describe('dondoc check-pack', () => {
  test('tells a good pack by its version and hash', async () => {
    const pack = await writePack('good', { 'index.ts': programme(1), 'roads.ts': roads('title') })
    expect(await checkPack(pack, {})).toBe(0)
    expect(output).toMatch(/^✓ Đường thử \(duong-thu\) phiên bản 1: 1 sổ, 0 chỉ tiêu, .*; mã băm [0-9a-f]{64}\n$/)
  })

  test('names the file and the line to mend', async () => {
    const pack = await writePack('bad', { 'index.ts': programme(1), 'roads.ts': roads('titel') })
    expect(await checkPack(pack, {})).toBe(1)
    expect(output).toContain(
      'bad/roads.ts:9: registers/tuyen-duong/titleFields: không có trường “titel”; có phải “title”?',
    )
    expect(output).toContain('1 chỗ phải sửa')
  })

  test('compares with an earlier version', async () => {
    const before = await writePack('before', { 'index.ts': programme(1), 'roads.ts': roads('title') })
    const changed = roads('title').replace(`field.number('length', 'Chiều dài', 'km')`, `field.date('length', 'Ngày')`)
    const pack = await writePack('after', { 'index.ts': programme(2), 'roads.ts': changed })
    expect(await checkPack(pack, { before })).toBe(1)
    expect(output).toMatch(/after\/roads\.ts:8: registers\/tuyen-duong\/fields\/length: .*number sang date.*changeKind/)
  })

  test('tells of what is written without types, where it lies', async () => {
    const text = roads('title').replace(/ {2}fields:.*\n/, '')
    const pack = await writePack('untyped', { 'index.ts': programme(1), 'roads.ts': text })
    expect(await checkPack(pack, {})).toBe(1)
    expect(output).toMatch(/untyped\/roads\.ts:4: registers\/tuyen-duong: thiếu phần bắt buộc/)
  })

  test.each([
    ['nothing', {}, 'Không có tệp'],
    ['no programme', { 'index.ts': 'export const one = 1\n' }, 'không xuất chương trình nào'],
    ['what cannot be loaded', { 'index.ts': `import './missing.ts'\n` }, 'Không nạp được'],
  ])('refuses a folder with %s', async (_, files, words) => {
    const pack = await writePack('odd', files)
    await expect(checkPack(pack, {})).rejects.toThrow(words)
  })
})
