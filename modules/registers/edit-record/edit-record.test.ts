import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'

const path = '/api/registers/tuyen-duong-hoa/records'
type Who = keyof RegisterSpace['call']
let space: RegisterSpace
beforeAll(async () => {
  space = await openRegisterSpace()
})
afterAll(() => space.close())

let count = 0
async function create(more: object = {}, who: Who = 'nuiXanh'): Promise<string> {
  count += 1
  const values = { roadName: `Đường ${count}`, commune: space.places.nuiXanh, state: 'planned', length: 3, ...more }
  return (await space.call[who]('POST', path, { values })).json().id
}
const edit = (id: string, values: object, version = 1, who: Who = 'nuiXanh') =>
  space.call[who]('PATCH', `${path}/${id}`, { values }, { 'if-match': `"${version}"` })
const move = (id: string, step: string, version: number, who: Who, note?: string) =>
  space.call[who]('POST', `${path}/${id}/${step}`, note === undefined ? {} : { note }, { 'if-match': `"${version}"` })
const show = async (id: string, who: Who = 'office') => (await space.call[who]('GET', `${path}/${id}`)).json()

describe('editing', () => {
  it('changes the fields named, takes away what is null, and keeps who did it', async () => {
    const id = await create({ note: 'Ghi chú cũ', households: 4 })
    const edited = await edit(id, { length: 4, note: null }, 1, 'specialist')
    expect([edited.statusCode, edited.headers['etag']]).toEqual([200, '"2"'])
    expect(edited.json().values).toMatchObject({ length: 4, households: 4 })
    expect(edited.json().values.note).toBeUndefined()
    expect((await show(id)).history[0]).toMatchObject({
      version: 2,
      kind: 'edited',
      by: space.people.specialist.fullName,
      fields: [
        { field: 'length', before: '3 km', after: '4 km' },
        { field: 'note', before: 'Ghi chú cũ', after: '' },
      ],
    })
    expect((await edit(id, { length: 4 }, 2)).json().version).toBe(2)
  })

  it('from a version that is no more says what both made of it', async () => {
    const id = await create({ note: 'A', households: 1 })
    await edit(id, { length: 9, households: 2, state: 'abandoned' }, 1, 'specialist')
    const late = await edit(id, { length: 7, note: 'B', state: 'abandoned' }, 1)
    expect([late.statusCode, late.json()]).toMatchObject([
      412,
      { code: 'version_conflict', details: { version: 2, changedBy: space.people.specialist.fullName } },
    ])
    expect(late.json().details.differences).toEqual([
      { field: 'length', name: 'Chiều dài', mine: '7 km', theirs: '9 km' },
      { field: 'households', name: 'Số hộ tham gia', mine: '1 hộ', theirs: '2 hộ' },
      { field: 'note', name: 'Ghi chú', mine: 'B', theirs: 'A' },
    ])
    const without = await space.call.nuiXanh('PATCH', `${path}/${id}`, { values: {} })
    expect(without.statusCode).toBe(428)
  })

  it.each<[string, Who, object, number, string]>([
    ['a wrong value', 'nuiXanh', { length: -1 }, 422, 'register_record_wrong'],
    ['another’s area', 'tanLap', { length: 1 }, 403, 'not_allowed'],
    ['the office', 'office', { length: 1 }, 403, 'not_allowed'],
  ])('of %s is refused', async (_what, who, values, status, code) => {
    const answer = await edit(await create(), values, 1, who)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  })

  it('does not move a record out of the area of whoever keeps it, nor make it another’s double', async () => {
    const id = await create()
    const moved = await edit(id, { commune: space.places.tanLap })
    expect([moved.statusCode, moved.json().code]).toEqual([403, 'register_place_not_yours'])
    const other = await show(await create())
    const doubled = await edit(id, { roadName: other.title.toUpperCase() })
    expect(doubled.json()).toMatchObject({ code: 'register_record_duplicate', details: { recordId: other.id } })
  })
})

describe('the way of a record', () => {
  it('goes from draft to submitted to verified, and back with a reason', async () => {
    const id = await create()
    expect((await move(id, 'submission', 1, 'nuiXanh')).json()).toMatchObject({ stage: 'submitted', version: 2 })
    const closed = await edit(id, { length: 5 }, 2)
    expect([closed.statusCode, closed.json().code]).toEqual([409, 'register_record_closed'])
    expect((await move(id, 'verification', 2, 'tanLap')).statusCode).toBe(403)
    expect((await move(id, 'verification', 1, 'office')).statusCode).toBe(412)
    expect((await move(id, 'verification', 2, 'chairNuiXanh')).json()).toMatchObject({ stage: 'verified' })
    expect((await move(id, 'return', 3, 'nuiXanh', 'Sửa')).statusCode).toBe(403)
    expect((await move(id, 'return', 3, 'office')).statusCode).toBe(400)
    expect((await move(id, 'return', 3, 'office', 'Thiếu ảnh')).json()).toMatchObject({ stage: 'draft', version: 4 })
    const { history, may } = await show(id, 'nuiXanh')
    expect(history.map(({ kind, note }: { kind: string; note: string | null }) => [kind, note])).toEqual([
      ['returned', 'Thiếu ảnh'],
      ['verified', null],
      ['submitted', null],
      ['created', null],
    ])
    expect(may).toMatchObject({ edit: true, submit: true })
  })

  it('never ends with whoever submitted it', async () => {
    const id = await create({}, 'chairNuiXanh')
    await move(id, 'submission', 1, 'chairNuiXanh')
    const own = await move(id, 'verification', 2, 'chairNuiXanh')
    expect([own.statusCode, own.json().code]).toEqual([403, 'register_own_submission'])
    expect((await show(id, 'chairNuiXanh')).may).toMatchObject({ verify: false, return: true })
    expect((await move(id, 'verification', 2, 'head')).statusCode).toBe(200)
  })

  it('does not begin while something required is missing; a warning hinders nothing', async () => {
    const lacking = await create({ state: 'planted' })
    const refused = await move(lacking, 'submission', 1, 'nuiXanh')
    expect(refused.json()).toMatchObject({
      code: 'register_record_wrong',
      details: { problems: [{ field: 'plantedOn', rule: 'required' }] },
    })
    const odd = await create({ state: 'planted', plantedOn: '2026-01-05', abandonedOn: '2026-01-01' })
    expect((await show(odd)).problems).toMatchObject([{ severity: 'warning' }])
    expect((await move(odd, 'submission', 1, 'nuiXanh')).statusCode).toBe(200)
  })

  it('can be left with a reason, and come back unless the same was recorded anew', async () => {
    const id = await create({ roadName: 'Đường bỏ' })
    expect((await move(id, 'removal', 1, 'nuiXanh', 'Nhầm')).json()).toMatchObject({
      may: { restore: true, edit: false },
    })
    const found = async (query: string) => (await space.call.nuiXanh('GET', `${path}?${query}`)).json().items.length
    expect(await found('q=duong bo')).toBe(0)
    expect(await found('filter=roadName:begins:duong bo&sort=roadName')).toBe(0)
    expect(await found('removed=only')).toBe(1)
    const anew = await create({ roadName: 'Đường bỏ' })
    expect((await move(id, 'restoration', 2, 'nuiXanh')).json().code).toBe('register_record_duplicate')
    await move(anew, 'removal', 1, 'nuiXanh', 'Trùng')
    expect((await move(id, 'restoration', 2, 'nuiXanh')).json()).toMatchObject({ version: 3, removedAt: null })
    expect(await found('q=duong bo')).toBe(1)
    expect((await move(id, 'restoration', 3, 'nuiXanh')).json().code).toBe('register_record_not_removed')
  })

  it('leaves its traces in the ledger', async () => {
    const call = await space.callAs(space.administrator)
    const { items } = (await call('GET', '/api/audit?subjectType=register_record&limit=100')).json()
    const actions = new Set(items.map(({ action }: { action: string }) => action))
    for (const kind of ['created', 'edited', 'submitted', 'verified', 'returned', 'removed', 'restored'])
      expect(actions).toContain(`register_record_${kind}`)
  })
})
