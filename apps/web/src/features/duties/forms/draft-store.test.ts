import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftKey, hasDraft, readDraft, writeDraft } from './draft-store'

const empty = { done: '', files: [] as string[] }
const key = draftKey('p1', 'bao-cao', 'a1')

function fakeStorage(refuse = false) {
  const kept = new Map<string, string>()
  const touch = <Answer>(answer: Answer): Answer => {
    if (refuse) throw new Error('storage is off')
    return answer
  }
  return {
    getItem: (name: string) => touch(kept.get(name) ?? null),
    setItem: (name: string, value: string) => touch(kept.set(name, value)),
    removeItem: (name: string) => touch(kept.delete(name)),
  }
}

describe('a draft', () => {
  beforeEach(() => vi.stubGlobal('localStorage', fakeStorage()))
  afterEach(() => vi.unstubAllGlobals())

  it('comes back as it was, and leaves nothing once the form is empty again', () => {
    writeDraft(key, { done: 'Đã họp.', files: ['f1'] }, empty)
    expect(hasDraft(key)).toBe(true)
    expect(readDraft(key, empty)).toEqual({ done: 'Đã họp.', files: ['f1'] })
    writeDraft(key, empty, empty)
    expect(hasDraft(key)).toBe(false)
  })

  it('belongs to one person and one subject', () => {
    writeDraft(key, { ...empty, done: 'Đã họp.' }, empty)
    expect(hasDraft(draftKey('p2', 'bao-cao', 'a1'))).toBe(false)
    expect(hasDraft(draftKey('p1', 'bao-cao', 'a2'))).toBe(false)
  })

  it('fills fields a newer form has added, and takes nonsense for nothing', () => {
    localStorage.setItem(key, '{"done":"Đã họp."}')
    expect(readDraft(key, empty)).toEqual({ done: 'Đã họp.', files: [] })
    localStorage.setItem(key, 'không phải JSON')
    expect(readDraft(key, empty)).toEqual(empty)
  })

  it('does without a browser that keeps nothing', () => {
    vi.stubGlobal('localStorage', fakeStorage(true))
    writeDraft(key, { ...empty, done: 'Đã họp.' }, empty)
    expect(readDraft(key, empty)).toEqual(empty)
    expect(hasDraft(key)).toBe(false)
  })
})
