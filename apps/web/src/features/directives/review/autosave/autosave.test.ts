import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiProblem } from '../../../../api/api-problem'
import { Autosave, quietMs } from './autosave'
import type { Shelf, Shelved } from './shelf'

type Row = { version: number; text: string; product: string | null }
type Fields = { text: string; product: string | null }

const first: Row = { version: 1, text: 'cũ', product: null }

/** A server with one row, which refuses a version that is no longer current. */
function openSpace(shelved: Shelved<Fields> | null = null, answerMs = 0) {
  let row = first
  let kept = shelved
  let failNext: ApiProblem | null = null
  const sent: { changes: Partial<Fields>; version: number }[] = []
  const shelf: Shelf<Fields> = {
    read: () => kept,
    write: (value) => (kept = structuredClone(value)),
    clear: () => (kept = null),
  }
  const save = new Autosave<Row, Fields>({
    row,
    fieldsOf: ({ text, product }) => ({ text, product }),
    ready: ({ text, ...rest }) => (text === '' ? rest : text === undefined ? rest : { ...rest, text }),
    shelf,
    onSaved: () => {},
    onForeign: () => {},
    onStuck: () => {},
    send: async (changes, version) => {
      sent.push({ changes, version })
      if (answerMs > 0) await new Promise((resolve) => setTimeout(resolve, answerMs))
      if (failNext) {
        const problem = failNext
        failNext = null
        throw problem
      }
      if (version !== row.version)
        throw new ApiProblem({ status: 412, code: 'version_conflict', title: '', details: { current: row } })
      row = { ...row, ...changes, version: row.version + 1 }
      return row
    },
  })
  return {
    save,
    sent,
    kept: () => kept,
    stored: () => row,
    another: (changes: Partial<Fields>) => (row = { ...row, ...changes, version: row.version + 1 }),
    failNext: (status: number) => (failNext = new ApiProblem({ status, code: 'x', title: 'x' })),
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const pass = (ms = quietMs) => vi.advanceTimersByTimeAsync(ms)

describe('saving', () => {
  test('waits for a quiet moment and sends the last value once', async () => {
    const { save, sent } = openSpace()
    save.edit({ text: 'm' })
    await pass(300)
    save.edit({ text: 'mới' })
    await pass(300)
    expect(sent).toEqual([])
    await pass(300)
    expect(sent).toEqual([{ changes: { text: 'mới' }, version: 1 }])
    expect(save.state).toMatchObject({ phase: 'clean', changes: {}, row: { version: 2, text: 'mới' } })
  })

  test('what is typed while a request runs goes with the next one', async () => {
    const { save, sent, stored } = openSpace(null, 500)
    save.edit({ text: 'một' })
    await pass(quietMs + 100)
    save.edit({ text: 'hai' })
    await pass(500)
    expect(save.fields().text).toBe('hai')
    await pass(quietMs + 500)
    expect(sent.map(({ version }) => version)).toEqual([1, 2])
    expect(stored().text).toBe('hai')
  })

  test('keeps the words on the shelf until the server has them', async () => {
    const { save, kept } = openSpace()
    save.edit({ text: 'mới' })
    expect(kept()).toEqual({ changes: { text: 'mới' }, base: { text: 'cũ' } })
    await pass()
    expect(kept()).toBeNull()
  })

  test('takes up words left from an earlier visit', async () => {
    const { save, stored } = openSpace({ changes: { text: 'dở dang' }, base: { text: 'cũ' } })
    expect(save.state).toMatchObject({ restored: true, phase: 'waiting' })
    save.resume()
    await pass()
    expect(stored().text).toBe('dở dang')
  })

  test('tries again after a lost connection, and loses nothing', async () => {
    const { save, failNext, stored, kept } = openSpace()
    failNext(0)
    save.edit({ text: 'mới' })
    await pass()
    expect(save.state.phase).toBe('failed')
    expect(kept()).not.toBeNull()
    await pass(2000)
    expect(save.state.phase).toBe('clean')
    expect(stored().text).toBe('mới')
  })

  test('does not repeat what the server refuses until it is changed', async () => {
    const { save, failNext, sent } = openSpace()
    failNext(422)
    save.edit({ text: 'sai' })
    await pass(60_000)
    expect(save.state.phase).toBe('refused')
    expect(sent).toHaveLength(1)
    save.edit({ text: 'đúng' })
    await pass()
    expect(save.state.phase).toBe('clean')
  })

  test('a value that cannot be sent yet waits without asking again and again', async () => {
    const { save, sent, stored } = openSpace()
    save.edit({ text: '', product: 'Báo cáo' })
    await pass(10_000)
    expect(sent).toEqual([{ changes: { product: 'Báo cáo' }, version: 1 }])
    expect(save.state).toMatchObject({ phase: 'incomplete', changes: { text: '' } })
    expect(stored().text).toBe('cũ')
    expect(await save.flush()).toBe(false)
  })
})

describe('two people', () => {
  test('the same field: neither overwrites the other, the person decides', async () => {
    const { save, another, stored } = openSpace()
    another({ text: 'của họ' })
    save.edit({ text: 'của tôi' })
    await pass()
    expect(stored().text).toBe('của họ')
    expect(save.state).toMatchObject({ phase: 'clash', clashes: ['text'], theirs: { text: 'của họ' } })
    expect(save.fields().text).toBe('của tôi')
    save.keepMine()
    await pass()
    expect(stored()).toMatchObject({ text: 'của tôi', version: 3 })
  })

  test('taking theirs gives back what was given up', async () => {
    const { save, another, kept } = openSpace()
    another({ text: 'của họ' })
    save.edit({ text: 'của tôi' })
    await pass()
    expect(save.takeTheirs()).toEqual({ text: 'của tôi' })
    expect(save.fields().text).toBe('của họ')
    expect(kept()).toBeNull()
  })

  test('different fields: both stay, and the other one is pointed out', async () => {
    const { save, another, stored } = openSpace()
    another({ product: 'Kế hoạch' })
    save.edit({ text: 'của tôi' })
    await pass(quietMs * 3)
    expect(stored()).toMatchObject({ text: 'của tôi', product: 'Kế hoạch' })
    expect(save.state.foreign).toEqual(['product'])
  })

  test('taking theirs keeps and saves my other fields', async () => {
    const { save, another, stored } = openSpace()
    another({ text: 'của họ' })
    save.edit({ text: 'của tôi', product: 'Báo cáo' })
    await pass()
    save.takeTheirs()
    await pass()
    expect(stored()).toMatchObject({ text: 'của họ', product: 'Báo cáo' })
  })

  test('a step of my own goes on from the newest row and leaves the question as it is', async () => {
    const { save, another, stored } = openSpace()
    another({ text: 'của họ' })
    save.edit({ text: 'của tôi' })
    await pass()
    expect(save.newest).toEqual(stored())
    // A step that says nothing of the fields: the server has another version afterwards.
    const after = another({})
    save.absorb({ ...save.newest, version: after.version })
    expect(save.newest).toEqual(stored())
    expect(save.state).toMatchObject({ phase: 'clash', clashes: ['text'], theirs: { text: 'của họ', version: 3 } })
    await pass(60_000)
    expect(stored()).toMatchObject({ text: 'của họ', version: 3 })
    save.keepMine()
    await pass()
    expect(stored()).toMatchObject({ text: 'của tôi', version: 4 })
  })

  test('a row read anew is the newest even while the question is open', async () => {
    const { save, another, stored } = openSpace()
    another({ text: 'của họ' })
    save.edit({ text: 'của tôi' })
    await pass()
    save.receive(another({ product: 'Kế hoạch' }))
    expect(save.newest).toEqual(stored())
    expect(save.state.phase).toBe('clash')
    expect(save.takeTheirs()).toEqual({ text: 'của tôi' })
    expect(save.fields()).toEqual({ text: 'của họ', product: 'Kế hoạch' })
  })

  test('a reading that arrives late does not undo what was saved', async () => {
    const { save } = openSpace()
    save.edit({ text: 'mới' })
    await pass()
    save.receive(first)
    expect(save.fields().text).toBe('mới')
  })

  test('a newer reading shows at once when nothing is being changed', () => {
    const { save, another } = openSpace()
    save.receive(another({ text: 'của họ' }))
    expect(save.fields().text).toBe('của họ')
    expect(save.state.foreign).toEqual(['text'])
  })
})
