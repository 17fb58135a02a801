import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestSpace, type TestSpace } from '../../tests/support/test-space.ts'

let space: TestSpace
beforeAll(async () => {
  space = await openTestSpace()
})
afterAll(() => space.close())

it('every register of what this installation runs opens, lists and has a sheet', async () => {
  const call = await space.callAs(await space.actor('office'))
  const { items } = (await call('GET', '/api/programmes')).json()
  const codes: string[] = items.flatMap(({ registers }: { registers: { code: string }[] }) =>
    registers.map(({ code }) => code),
  )
  expect(codes.length).toBeGreaterThan(20)
  for (const code of codes) {
    const shown = (await call('GET', `/api/registers/${code}`)).json()
    expect(shown.may, code).toMatchObject({ export: true })
    const [column] = shown.register.listColumns
    const listed = await call('GET', `/api/registers/${code}/records?sort=${column}`)
    expect([listed.statusCode, listed.json()], code).toEqual([200, { items: [], nextCursor: null }])
    expect((await call('GET', `/api/sheets/${shown.sheetKind}/template?format=csv`)).statusCode, code).toBe(200)
  }
})
