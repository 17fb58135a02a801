import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createProgress } from './progress.ts'

function capture(isTTY: boolean) {
  let text = ''
  const progress = createProgress({ isTTY, write: (more) => (text += more) })
  return { progress, read: () => text }
}

describe('progress lines', () => {
  test('a quick step is one plain line with what was found', async () => {
    const { progress, read } = capture(false)
    const answer = await progress.step('Nâng cấp', async (note) => {
      note('đã mới nhất')
      return 7
    })
    expect(answer).toBe(7)
    expect(read()).toMatch(/^✓ Nâng cấp: đã mới nhất \(0,\d giây\)\n$/)
  })
  test('a slow step is announced', async () => {
    const { progress, read } = capture(false)
    await progress.step('Dựng', () => wait(600))
    expect(read()).toMatch(/^• Dựng…\n✓ Dựng \(0,\d giây\)\n$/)
  })
  test('a failing step is marked and its error passed on', async () => {
    const { progress, read } = capture(false)
    await expect(progress.step('Dựng', () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng')
    expect(read()).toMatch(/^✗ Dựng/)
  })
  test('a terminal gets one line that is drawn again', async () => {
    const { progress, read } = capture(true)
    await progress.step('Dựng', () => wait(150))
    expect(read()).toContain('\r\x1b[K⠋ Dựng… 0,0 giây')
    expect(read().slice(read().lastIndexOf('✓'))).toMatch(/^✓ Dựng \(0,\d giây\)\n$/)
  })
})
