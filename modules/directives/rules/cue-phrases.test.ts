import { describe, expect, it } from 'vitest'
import { DUTY_VERBS, opensWithVerb } from './cue-phrases.ts'

describe('opensWithVerb', () => {
  it.each([...DUTY_VERBS])('%s', (verb) => {
    expect(opensWithVerb(`${verb} sau`, 0)).toBe(true)
  })

  it.each(['nước là nguồn tài nguyên', 'danh sách kèm theo', '100% các xã', ''])('not "%s"', (key) => {
    expect(opensWithVerb(key, 0)).toBe(false)
  })

  it('looks at the place it is given', () => {
    expect(opensWithVerb('sở y tế rà soát', 8)).toBe(true)
  })
})
