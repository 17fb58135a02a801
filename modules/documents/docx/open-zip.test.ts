import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openZip } from './open-zip.ts'

const megabyte = 1024 * 1024
const refusal = (code: string) => expect.objectContaining({ code })

/** Changes a field of the only entry, in its local header and in the directory. */
function forge(zip: Uint8Array, local: number, central: number, value: number): Uint8Array {
  const forged = zip.slice()
  const view = new DataView(forged.buffer)
  const directory = view.getUint32(forged.length - 22 + 16, true)
  view.setUint32(local, value, true)
  view.setUint32(directory + central, value, true)
  return forged
}

describe('openZip', () => {
  it.each([0, 6] as const)('unpacks files packed at level %i', (level) => {
    const zip = openZip(zipSync({ 'a/b.txt': strToU8('abc'.repeat(100)) }, { level }))
    expect([...zip.names]).toEqual(['a/b.txt'])
    expect(Buffer.from(zip.read('a/b.txt') ?? []).toString()).toBe('abc'.repeat(100))
    expect(zip.read('c')).toBeNull()
  })

  it('refuses what declares to unpack too large', () => {
    expect(() => openZip(zipSync({ a: new Uint8Array(30 * megabyte) }))).toThrow(refusal('file_unpacks_too_large'))
    const small = zipSync({ a: strToU8('abc'.repeat(100)) })
    expect(() => openZip(forge(small, 22, 24, 0xfffffff0))).toThrow(refusal('file_unpacks_too_large'))
  })

  it('stops what unpacks larger than it declares', () => {
    const zip = openZip(forge(zipSync({ a: new Uint8Array(5 * megabyte) }), 22, 24, 1000))
    expect(() => zip.read('a')).toThrow(refusal('file_unpacks_too_large'))
  })

  it('refuses too many files', () => {
    const files = Object.fromEntries(Array.from({ length: 10_001 }, (_none, at) => [String(at), new Uint8Array()]))
    expect(() => openZip(zipSync(files, { level: 0 }))).toThrow(refusal('file_unpacks_too_large'))
  })

  it('tells a locked file and a damaged one', () => {
    const zip = zipSync({ a: strToU8('abc'.repeat(100)) })
    expect(() => openZip(forge(zip, 6, 8, 1)).read('a')).toThrow(refusal('file_locked'))
    expect(() => openZip(zip.slice(0, -30))).toThrow(refusal('file_damaged'))
    expect(() => openZip(forge(zip, 22, 24, 999)).read('a')).toThrow(refusal('file_damaged'))
    expect(() => openZip(new Uint8Array(3))).toThrow(refusal('file_damaged'))
  })
})
