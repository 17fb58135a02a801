import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeOle } from '../testing/make-ole.ts'
import { makeRtf, rtfRow } from '../testing/make-rtf.ts'
import { readDoc } from './read-doc.ts'

const hasConverter = ['soffice', 'libreoffice'].some((name) => spawnSync(name, ['--version']).error === undefined)
const refusal = (code: string) => expect.objectContaining({ code })
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('dondoc-doc-'))

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('an old Word file', () => {
  // The converter goes by content too, so that RTF under the name .doc takes the same way as an old Word file.
  const bytes = makeRtf(`Sở Y tế\\par ${rtfRow(['TT', 'Việc', 'Chủ trì'], [1000, 2000, 3000])}\\pard ab\\par`)

  it.runIf(hasConverter)('is read by way of the converter', { timeout: 90_000 }, async () => {
    expect(await readDoc(bytes, { name: 'a.doc' })).toMatchObject({
      format: 'doc',
      text: 'Sở Y tế\n\n| TT | Việc | Chủ trì |\n\nab',
      warnings: ['converted_by_office'],
    })
    expect(leftovers()).toEqual([])
  })

  it('asks for another format where there is no converter', async () => {
    vi.stubEnv('PATH', '')
    await expect(readDoc(bytes, { name: 'a.doc' })).rejects.toThrow(refusal('converter_missing'))
    expect(leftovers()).toEqual([])
  })

  it.runIf(hasConverter)('that is damaged is told to be', { timeout: 90_000 }, async () => {
    const damaged = makeOle(['Root Entry', 'WordDocument'], new Uint8Array(2000))
    await expect(readDoc(damaged, { name: 'a.doc' })).rejects.toThrow(refusal('file_damaged'))
  })

  it.runIf(hasConverter)('is let go when the reading is stopped', { timeout: 90_000 }, async () => {
    const stop = new AbortController()
    const reading = readDoc(bytes, { name: 'a.doc', signal: stop.signal })
    setTimeout(() => stop.abort(new Error('stopped')), 50)
    await expect(reading).rejects.toThrow('stopped')
    expect(leftovers()).toEqual([])
  })
})
