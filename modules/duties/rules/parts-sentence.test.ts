import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PartFact, partsSentence } from './parts-sentence.ts'

const part = (state: 'done' | 'late' | 'open' | 'dropped', leadName = 'Phòng A'): PartFact => ({
  isDone: state === 'done',
  isOpen: state === 'open' || state === 'late',
  isOverdue: state === 'late',
  leadName,
})

it.each<[string, PartFact[], string | null]>([
  ['no parts', [], null],
  ['only dropped ones', [part('dropped')], null],
  ['all open', [part('open'), part('open')], '0/2 phần việc đã xong'],
  ['all done', [part('done'), part('done')], '2/2 phần việc đã xong'],
  ['dropped ones are left out', [part('done'), part('dropped')], '1/1 phần việc đã xong'],
  [
    'late ones are named',
    [part('done'), part('done'), part('done'), part('open'), part('late')],
    '3/5 phần việc đã xong; 1 quá hạn (Phòng A)',
  ],
  [
    'each agency once',
    [part('late'), part('late'), part('late', 'UBND xã B')],
    '0/3 phần việc đã xong; 3 quá hạn (Phòng A, UBND xã B)',
  ],
])('%s', (_name, parts, sentence) => {
  expect(partsSentence(parts)).toBe(sentence)
})

it('counts every part that was not dropped once, done or open, however they stand', () => {
  const states = fc.constantFrom('done' as const, 'late' as const, 'open' as const, 'dropped' as const)
  const said = (done: number, total: number) => (total === 0 ? /^$/ : new RegExp(`^${done}/${total} phần việc đã xong`))
  fc.assert(
    fc.property(fc.array(states, { maxLength: 50 }), (given) => {
      const of = (state: string) => given.filter((each) => each === state).length
      const sentence = partsSentence(given.map((state) => part(state))) ?? ''
      expect(sentence).toMatch(said(of('done'), given.length - of('dropped')))
      expect(sentence.includes('quá hạn')).toBe(of('late') > 0)
    }),
  )
})
