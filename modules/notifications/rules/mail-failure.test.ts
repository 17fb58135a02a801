import { describe, expect, it } from 'vitest'
import { readMailFailure } from './mail-failure.ts'

describe('a failed attempt to send a mail', () => {
  it.each([
    [{ code: 'ESOCKET', message: 'connect ECONNREFUSED 127.0.0.1:2525' }, 'server'],
    [{ code: 'EAUTH', responseCode: 535, message: 'Invalid login' }, 'server'],
    [{ code: 'EENVELOPE', responseCode: 550, message: 'No such user' }, 'mail'],
    [{ code: 'EENVELOPE', responseCode: 450, message: 'Try later' }, 'later'],
    [{ code: 'EMESSAGE', responseCode: 554, message: 'Refused' }, 'mail'],
    [new Error('something else'), 'later'],
    ['no error at all', 'later'],
    [null, 'later'],
  ])('%o is about: %s', (error, about) => {
    expect(readMailFailure(error).about).toBe(about)
  })

  it('is told in few words', () => {
    expect(readMailFailure({ code: 'ESOCKET', message: 'no route' }).words).toBe('ESOCKET: no route')
    expect(readMailFailure(new Error('x'.repeat(1000))).words).toHaveLength(300)
  })
})
