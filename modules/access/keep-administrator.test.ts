import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../tests/support/test-space.ts'
import type { Actor } from './actor.ts'

let space: TestSpace
let admin: Awaited<ReturnType<TestSpace['callAs']>>

beforeAll(async () => {
  space = await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' })
  admin = await space.callAs(space.administrator)
})
afterAll(() => space.close())

const postingOf = async (person: Actor): Promise<{ postingId: string; postId: string }> =>
  (await admin('GET', `/api/people/${person.personId}`)).json().held[0]

const end = async (person: Actor, on: string) =>
  admin('POST', `/api/postings/${(await postingOf(person)).postingId}/end`, { on })

it('the only administrator stays, whichever way one tries', async () => {
  for (const on of ['2026-03-03', '2027-01-01']) {
    const answer = await end(space.administrator, on)
    expect(answer.json()).toMatchObject({ code: 'last_administrator', details: { on } })
  }
  const { postId } = await postingOf(space.administrator)
  expect((await admin('POST', `/api/posts/${postId}/close`, { on: '2026-03-03' })).json().code).toBe(
    'last_administrator',
  )
})

it('of two administrators who end each other at once one stays', async () => {
  const other = await space.actor('administrator')
  const [mine, theirs] = [await postingOf(space.administrator), await postingOf(other)]
  const answers = await Promise.all([
    admin('POST', `/api/postings/${theirs.postingId}/end`, { on: '2026-03-09' }),
    admin('POST', `/api/postings/${mine.postingId}/end`, { on: '2026-03-09' }),
  ])
  expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([204, 409])
})

it('one may be stopped whose time would have run out anyway, but not the last one that stays', async () => {
  const staying = await space.actor('administrator')
  const leaving = await space.actor('administrator')
  expect((await end(leaving, '2026-06-01')).statusCode).toBe(204)
  expect((await admin('PUT', `/api/people/${leaving.personId}/active`, { isActive: false })).statusCode).toBe(204)
  const people = (await admin('GET', '/api/people?words=nguoi thu')).json().items as { id: string }[]
  expect(people.map(({ id }) => id)).toContain(staying.personId)
})

it('people are found by parts of name, address, agency and title, with or without diacritics', async () => {
  const person = await space.actor('specialist', 'Sở Đường thủy')
  const found = async (words: string) =>
    (await admin('GET', `/api/people?words=${encodeURIComponent(words)}`))
      .json()
      .items.map(({ id }: { id: string }) => id)
  for (const words of ['so duong thuy', 'ĐƯỜNG thủy', 'thuy nguoi', person.email.toUpperCase()])
    expect(await found(words)).toEqual([person.personId])
  expect(await found('100%')).toEqual([])
  expect(await found('_')).toEqual([])
})
