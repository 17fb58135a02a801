import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeZip } from './write-zip.ts'

describe('writeZip', () => {
  it.each([
    ['nothing', []],
    ['one file', [['a.txt', 'một']]],
    [
      'several, with Vietnamese names and an empty one',
      [
        ['Công văn đôn đốc Sở Y tế.docx', 'hai'],
        ['rỗng.txt', ''],
        ['c.txt', 'ba'.repeat(5000)],
      ],
    ],
  ])('%s', (_name, files) => {
    const zip = writeZip(files.map(([name = '', text = '']) => ({ name, bytes: Buffer.from(text) })))
    const read = Object.entries(unzipSync(new Uint8Array(zip))).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString(),
    ])
    expect(read).toEqual(files)
  })
})
