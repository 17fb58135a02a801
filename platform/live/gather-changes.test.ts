import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gatherChanges } from './gather-changes.ts'

type Told = [tenantId: string, topic: string, ids: string[] | null]

let told: Told[]
beforeEach(() => {
  vi.useFakeTimers()
  told = []
})
afterEach(() => vi.useRealTimers())

const gather = () =>
  gatherChanges(500, (tenantId, changes) => {
    for (const [topic, ids] of changes) told.push([tenantId, topic, ids && [...ids]])
  })

describe('within a window', () => {
  it.each<[string, string[], Told[]]>([
    ['changes of one topic are added up, each once', ['t duty a,b', 't duty b,c'], [['t', 'duty', ['a', 'b', 'c']]]],
    [
      'topics are told apart',
      ['t duty a', 't notice p'],
      [
        ['t', 'duty', ['a']],
        ['t', 'notice', ['p']],
      ],
    ],
    [
      'tenants are told apart',
      ['t duty a', 'u duty a'],
      [
        ['t', 'duty', ['a']],
        ['u', 'duty', ['a']],
      ],
    ],
    ['many without ids swallow the named ones', ['t duty a', 't duty ', 't duty b'], [['t', 'duty', null]]],
    ['what makes no sense is passed over', ['', 't'], []],
  ])('%s', (_name, payloads, expected) => {
    const gathering = gather()
    for (const payload of payloads) gathering.hear(payload)
    vi.advanceTimersByTime(499)
    expect(told).toEqual([])
    vi.advanceTimersByTime(1)
    expect(told).toEqual(expected)
  })

  it('more than can be named are told as many', () => {
    const gathering = gather()
    for (let index = 0; index < 501; index += 1) gathering.hear(`t duty ${index}`)
    vi.advanceTimersByTime(500)
    expect(told).toEqual([['t', 'duty', null]])
  })
})

it('the next window begins with the next change', () => {
  const gathering = gather()
  gathering.hear('t duty a')
  vi.advanceTimersByTime(500)
  gathering.hear('t duty b')
  vi.advanceTimersByTime(500)
  expect(told).toEqual([
    ['t', 'duty', ['a']],
    ['t', 'duty', ['b']],
  ])
})

it('nothing is told after it was stopped', () => {
  const gathering = gather()
  gathering.hear('t duty a')
  gathering.stop()
  vi.advanceTimersByTime(1_000)
  expect(told).toEqual([])
})
