import { expect, it } from 'vitest'
import { ifMatch, unwrap, whenSignedOut } from './client'

const signedOut = { code: 'not_signed_in', title: 'Phiên làm việc đã hết.' }

it('gives the data', async () => {
  expect(await unwrap(Promise.resolve({ data: 7, error: undefined }))).toBe(7)
})

it('says when the session has ended, and only then', async () => {
  let times = 0
  whenSignedOut(() => {
    times += 1
  })
  const wrong = {
    error: { code: 'wrong_credentials', title: 'Chưa đúng.' },
    response: new Response(null, { status: 401 }),
  }
  await expect(unwrap(wrong)).rejects.toMatchObject({ code: 'wrong_credentials', status: 401 })
  expect(times).toBe(0)
  await expect(unwrap({ error: signedOut, response: new Response(null, { status: 401 }) })).rejects.toThrow('đã hết')
  expect(times).toBe(1)
})

it('passes an abort on as it is', async () => {
  const abort = new DOMException('stopped', 'AbortError')
  await expect(unwrap({ error: abort })).rejects.toBe(abort)
})

it('quotes the version as the server expects it', () => expect(ifMatch(7)).toEqual({ 'If-Match': '"7"' }))
