import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DailyRound, dailyRounds } from '../../platform/jobs/daily-rounds.ts'
import { openTestSpace, type TestSpace } from '../support/test-space.ts'

let space: TestSpace
beforeAll(async () => {
  space = await openTestSpace()
})
afterAll(() => space.close())

const never = new AbortController().signal

/** Rounds that write down what they did; a name in `failing` fails. */
function makeRounds(times: Record<string, string>, failing = new Set<string>()) {
  const done: string[] = []
  const rounds = Object.entries(times).map(
    ([name, time]): DailyRound => ({
      name,
      at: async () => time,
      run: async (_tenantId, day) => {
        if (failing.has(name)) throw new Error('not now')
        done.push(`${name} ${day}`)
      },
    }),
  )
  return { done, rounds, failing }
}

const lookAt = async (look: (stopping: AbortSignal) => Promise<void>, ...moments: string[]) => {
  for (const moment of moments) {
    space.clock.set(moment)
    await look(never)
  }
}

describe('daily rounds', () => {
  it('run once a day, in order, from their time on', async () => {
    const { done, rounds } = makeRounds({ chasing: '07:00', digest: '07:30' })
    await lookAt(
      dailyRounds(space.services, rounds),
      '2026-03-02T06:59:59+07:00',
      '2026-03-02T07:00:00+07:00',
      '2026-03-02T07:29:59+07:00',
      '2026-03-02T07:30:10+07:00',
      '2026-03-02T07:31:00+07:00',
      '2026-03-02T23:59:59+07:00',
    )
    expect(done).toEqual(['chasing 2026-03-02', 'digest 2026-03-02'])
  })

  it('are made up for by a process that was down, the same day and no other', async () => {
    const { done, rounds } = makeRounds({ digest: '07:30' })
    await lookAt(dailyRounds(space.services, rounds), '2026-03-03T21:00:00+07:00')
    await lookAt(dailyRounds(space.services, rounds), '2026-03-05T00:10:00+07:00', '2026-03-05T07:30:00+07:00')
    expect(done).toEqual(['digest 2026-03-03', 'digest 2026-03-05'])
  })

  it('go by the day in Vietnam across midnight and across the new year', async () => {
    const { done, rounds } = makeRounds({ early: '00:00', digest: '07:30' })
    await lookAt(
      dailyRounds(space.services, rounds),
      '2026-12-31T16:59:59Z',
      '2026-12-31T17:00:00Z',
      '2027-01-01T00:29:59Z',
      '2027-01-01T00:30:00Z',
    )
    expect(done).toEqual(['early 2026-12-31', 'digest 2026-12-31', 'early 2027-01-01', 'digest 2027-01-01'])
  })

  it('wait for one before them that fails, half an hour long', async () => {
    const { done, rounds, failing } = makeRounds({ chasing: '07:00', digest: '07:10' }, new Set(['chasing']))
    const look = dailyRounds(space.services, rounds)
    await lookAt(look, '2026-03-06T07:10:00+07:00', '2026-03-06T07:29:00+07:00')
    expect(done).toEqual([])
    await lookAt(look, '2026-03-06T07:30:00+07:00')
    expect(done).toEqual(['digest 2026-03-06'])
    failing.clear()
    await lookAt(look, '2026-03-06T07:31:00+07:00')
    expect(done).toEqual(['digest 2026-03-06', 'chasing 2026-03-06'])
  })

  it('begin nothing once the process is about to stop', async () => {
    const { done, rounds } = makeRounds({ digest: '07:30' })
    await dailyRounds(space.services, rounds)(AbortSignal.abort())
    expect(done).toEqual([])
  })
})
