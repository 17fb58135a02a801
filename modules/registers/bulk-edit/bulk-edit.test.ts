import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'

const path = '/api/registers/tuyen-duong-hoa'
type Who = keyof RegisterSpace['call']
let space: RegisterSpace
beforeAll(async () => {
  space = await openRegisterSpace()
})
afterAll(() => space.close())

let count = 0
async function create(more: object = {}, who: Who = 'specialist'): Promise<string> {
  count += 1
  const values = { roadName: `Đường ${count}`, commune: space.places.nuiXanh, state: 'planned', length: 3, ...more }
  return (await space.call[who]('POST', `${path}/records`, { values })).json().id
}
const ask = async (step: '' | '/preview', edit: object, who: Who = 'specialist') =>
  space.call[who]('POST', `${path}/bulk-edits${step}`, edit)

it('sets one field on many, leaves what cannot be changed and says why', async () => {
  const good = [await create(), await create({ state: 'abandoned' })]
  const same = await create({ isLit: true })
  const submitted = await create()
  await space.call.specialist('POST', `${path}/records/${submitted}/submission`, {}, { 'if-match': '"1"' })
  const nowhere = newId()
  const edit = { field: 'isLit', value: true, recordIds: [...good, same, submitted, nowhere, good[0]] }
  const expected = {
    changed: 2,
    same: 1,
    refused: 2,
    refusals: [
      { recordId: submitted, title: 'Đường 4', message: expect.stringContaining('đã trình') },
      { recordId: nowhere, title: '', message: expect.stringContaining('Không tìm thấy') },
    ],
  }
  expect((await ask('/preview', edit)).json()).toEqual(expected)
  const find = async () =>
    (await space.call.office('GET', `${path}/records?filter=isLit:is:yes`))
      .json()
      .items.map(({ id }: { id: string }) => id)
  expect(await find()).toEqual([same])
  expect((await ask('', edit)).json()).toEqual(expected)
  expect((await find()).toSorted()).toEqual([...good, same].toSorted())
  expect((await ask('', edit)).json()).toMatchObject({ changed: 0, same: 3, refused: 2 })
  const shown = (await space.call.office('GET', `${path}/records/${good[0]}`)).json()
  expect(shown).toMatchObject({
    version: 2,
    history: [{ kind: 'edited', fields: [{ field: 'isLit', after: 'có' }] }, {}],
  })
})

it('refuses values that are wrong for a record, and doubles', async () => {
  const ids = [
    await create({ length: 5 }),
    await create({ state: 'planted', plantedLength: 4, plantedOn: '2025-09-01', length: 9 }),
  ]
  const short = (await ask('/preview', { field: 'length', value: 2, recordIds: ids })).json()
  expect(short).toMatchObject({ changed: 1, refused: 1, refusals: [{ message: expect.stringContaining('lớn hơn') }] })
  const named = (await ask('/preview', { field: 'roadName', value: 'Một tên', recordIds: ids })).json()
  expect(named).toMatchObject({
    changed: 1,
    refused: 1,
    refusals: [{ message: expect.stringContaining('đã có bản ghi') }],
  })
  const away = (await ask('/preview', { field: 'roadName', value: null, recordIds: [ids[0]] })).json()
  expect(away).toMatchObject({ changed: 1 })
})

it.each<[string, Who, object, number]>([
  ['a computed field', 'specialist', { field: 'share', value: 1 }, 400],
  ['photos', 'specialist', { field: 'photos', value: [] }, 400],
  ['no record', 'specialist', { field: 'length', value: 1, recordIds: [] }, 400],
  ['5,001 records', 'specialist', { field: 'length', value: 1, recordIds: Array.from({ length: 5001 }, newId) }, 400],
])('%s is refused', async (_what, who, edit, status) => {
  expect((await ask('', { recordIds: [newId()], ...edit }, who)).statusCode).toBe(status)
})

it('a commune changes records of its own area alone', async () => {
  const ids = [await create(), await create({ commune: space.places.tanLap })]
  const outcome = (await ask('', { field: 'length', value: 8, recordIds: ids }, 'nuiXanh')).json()
  expect(outcome).toMatchObject({ changed: 1, refused: 1, refusals: [{ recordId: ids[1] }] })
  expect((await ask('', { field: 'length', value: 8, recordIds: ids }, 'office')).json()).toMatchObject({
    changed: 0,
    refused: 2,
  })
})
