import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReorganizing, type Reorganizing } from '../../tests/support/reorganizing.ts'
import { type Role, roles } from '../access/index.ts'
import { addOrganization } from '../organizations/index.ts'

let space: Reorganizing
let office: Awaited<ReturnType<Reorganizing['callAs']>>
beforeAll(async () => {
  space = await openReorganizing()
  office = await space.callAs(space.office)
})
afterAll(() => space.close())

const header = {
  title: 'Sắp xếp các sở',
  documentNumber: '01/NQ-HĐND',
  documentIssuedOn: '2025-06-12',
  documentIssuer: 'HĐND tỉnh',
  effectiveOn: '2025-07-01',
}
const create = async (more: object = {}): Promise<string> =>
  (await office('POST', '/api/reorganizations', { ...header, ...more })).json().id
const at = (id: string, rest = '') => `/api/reorganizations/${id}${rest}`
const version = async (id: string): Promise<string> => `"${(await office('GET', at(id))).json().version}"`
const add = async (id: string, ...changes: object[]) =>
  office('POST', at(id, '/changes'), { changes }, { 'if-match': await version(id) })
const record = async (id: string) => office('POST', at(id, '/record'), undefined, { 'if-match': await version(id) })
const abolish = (unitId: string) => ({ kind: 'abolish', unit: 'organization', unitId })

describe('who may', () => {
  const may = (role: Role) => role === 'office' || role === 'administrator'
  it.each(roles.map((role): [Role, boolean] => [role, may(role)]))(
    '%s keeps reorganizations: %s',
    async (role, allowed) => {
      const call = await space.callAs(await space.actor(role, role === 'specialist' ? 'Sở Y tế' : undefined))
      const list = await call('GET', '/api/reorganizations')
      expect(list.json().may.create).toBe(allowed)
      expect((await call('POST', '/api/reorganizations', header)).statusCode).toBe(allowed ? 201 : 403)
      const draft = await create()
      expect((await call('GET', at(draft))).statusCode, 'drafts are for those who make them').toBe(allowed ? 200 : 404)
      const recorded = await create()
      await add(recorded, abolish(await space.organization(`Ban Quản lý ${role}`)))
      expect((await record(recorded)).statusCode).toBe(204)
      const shown = await call('GET', at(recorded))
      expect(shown.json().may).toMatchObject({ undo: allowed, edit: false })
      const refused = allowed ? 409 : 403
      expect((await call('POST', at(recorded, '/record'), undefined, { 'if-match': '"1"' })).statusCode).toBe(refused)
      const choice = { choices: [{ subjectId: recorded, successorIds: [recorded] }] }
      expect((await call('PUT', at(recorded, '/choices'), choice)).statusCode).toBe(allowed ? 422 : 403)
      expect((await call('POST', at(recorded, '/undo'), { reason: 'Ghi nhầm' })).statusCode).toBe(allowed ? 202 : 403)
    },
  )
})

describe('a draft', () => {
  it('keeps the names of new units in one line', async () => {
    const id = await create()
    const terms = { name: ' Xã  Bình\n Hòa ', kind: 'xã', level: 'commune' }
    await add(id, { kind: 'create', unit: 'place', made: { terms } })
    const { items } = (await office('GET', at(id, '/changes'))).json()
    expect(items).toMatchObject([{ made: { terms: { name: 'Xã Bình Hòa' } } }])
  })

  it('is written step by step, keeps what is missing, and says who wrote over whom', async () => {
    const id = await create({ documentNumber: null, effectiveOn: null })
    expect((await office('GET', at(id))).json()).toMatchObject({ state: 'draft', version: 1, documentNumber: null })
    const stale = { 'if-match': '"1"' }
    expect((await office('PUT', at(id), header, stale)).json()).toEqual({ version: 2 })
    const second = await office('PUT', at(id), { ...header, title: 'Khác' }, stale)
    expect(second.statusCode).toBe(412)
    expect(second.json()).toMatchObject({ code: 'version_conflict', details: { version: 2 } })
    expect((await office('PUT', at(id), header)).statusCode).toBe(428)
  })

  it('tells agencies of one name apart by whom they are under', async () => {
    const [north, south] = [await space.organization('UBND huyện Bắc'), await space.organization('UBND huyện Nam')]
    const under = (parentId: string) =>
      addOrganization(space.services, space.administrator, {
        ...space.newTerms('Phòng Kinh tế', { kind: 'division', parentId }),
        aliases: [],
        fields: [],
        validFrom: '2020-01-01',
      })
    const [one, other] = [await under(north), await under(south)]
    const id = await create()
    await add(id, { kind: 'merge', unit: 'organization', fromIds: [one], into: { id: other, terms: null } })
    expect((await office('GET', at(id, '/changes'))).json().names).toEqual({
      [one]: 'Phòng Kinh tế (UBND huyện Bắc)',
      [other]: 'Phòng Kinh tế (UBND huyện Nam)',
    })
  })

  it('gives new units ids by which other changes name them', async () => {
    const [plan, money, home] = [
      await space.organization('Sở Kế hoạch'),
      await space.organization('Sở Tài chính'),
      await space.organization('Sở Nội vụ'),
    ]
    const id = await create()
    const made = { terms: space.newTerms('Sở Kinh tế', { fields: ['finance'] }) }
    const added = await add(id, { kind: 'merge', unit: 'organization', fromIds: [plan, money], into: made })
    const newId = added.json().changes[0].into.id
    await add(id, { kind: 'transfer_field', fromId: home, toId: newId, fields: ['religion'] })
    const list = (await office('GET', at(id, '/changes'))).json()
    expect(list.items.map(({ kind }: { kind: string }) => kind)).toEqual(['merge', 'transfer_field'])
    expect(list.names).toMatchObject({
      [plan]: 'Sở Kế hoạch',
      [newId]: 'Sở Kinh tế',
      [home]: 'Sở Nội vụ',
    })
    expect((await office('GET', at(id, '/preview'))).json()).toMatchObject({
      problems: [],
      units: { ended: { count: 2 }, made: { count: 1, items: [{ name: 'Sở Kinh tế' }] } },
    })
    const [first] = list.items
    await office('DELETE', at(id, `/changes/${first.id}`), undefined, { 'if-match': await version(id) })
    expect((await office('GET', at(id, '/preview'))).json().problems).toMatchObject([{ code: 'target_missing' }])
    expect((await office('DELETE', at(id))).statusCode).toBe(204)
    expect((await office('GET', at(id))).json()).toMatchObject({ state: 'discarded', may: { edit: false } })
  })

  it.each<[string, object]>([
    ['an unknown kind', { kind: 'explode', unit: 'organization' }],
    ['no units', { kind: 'merge', unit: 'organization', fromIds: [], into: { id: crypto.randomUUID() } }],
    [
      'a target that is neither there nor new',
      { kind: 'merge', unit: 'organization', fromIds: [crypto.randomUUID()], into: {} },
    ],
    [
      'a new unit without a name',
      { kind: 'create', unit: 'organization', made: { terms: { name: ' ', kind: 'department', level: 'province' } } },
    ],
    [
      'an agency of a kind there is not',
      {
        kind: 'rename',
        unit: 'organization',
        unitId: crypto.randomUUID(),
        to: { name: 'Sở Mới', kind: 'banana' },
      },
    ],
    [
      'a place of an agency’s kind',
      { kind: 'create', unit: 'place', made: { terms: { name: 'Xã Mới', kind: 'department', level: 'commune' } } },
    ],
    [
      'a place of a kind its level does not have',
      { kind: 'create', unit: 'place', made: { terms: { name: 'Xã Mới', kind: 'xã', level: 'province' } } },
    ],
    [
      'a date that is none',
      {
        kind: 'recognise',
        placeId: crypto.randomUUID(),
        recognitionKind: 'xa-atk',
        status: 'recognised',
        validTo: '2025-02-30',
      },
    ],
  ])('refuses %s and keeps what was there', async (_what, change) => {
    const id = await create()
    expect((await add(id, change)).statusCode).toBe(400)
    expect((await office('GET', at(id, '/changes'))).json().items).toEqual([])
  })

  it('is not recorded while something is in the way, and says what', async () => {
    const id = await create({ documentNumber: null })
    expect((await record(id)).json()).toMatchObject({
      code: 'reorganization_not_ready',
      details: { problems: [{ code: 'document_missing' }, { code: 'no_changes' }] },
    })
    const nobody = await create()
    await add(nobody, abolish(crypto.randomUUID()))
    expect((await record(nobody)).json().details.problems).toMatchObject([{ code: 'unknown_unit' }])
  })
})

describe('what meets on one unit', () => {
  it('two reorganizations of the same day: the second is refused with a sentence', async () => {
    const unit = await space.organization('Sở Thủy sản')
    const [first, second] = [await create(), await create()]
    await add(first, abolish(unit))
    await add(second, abolish(unit))
    expect((await record(first)).statusCode).toBe(204)
    const refused = await record(second)
    expect(refused.statusCode).toBe(409)
    expect(refused.json().details.problems).toMatchObject([
      { code: 'same_day', message: expect.stringContaining('Sở Thủy sản đã có thay đổi khác cùng ngày 01/07/2025') },
    ])
  })

  it('two people recording at once: one is recorded, the other hears of it', async () => {
    const unit = await space.organization('Sở Du lịch')
    const drafts = [await create(), await create()]
    for (const id of drafts) await add(id, abolish(unit))
    const answers = await Promise.all(drafts.map(record))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(expect.arrayContaining([204, 409]))
  })

  it('a double click records once', async () => {
    const id = await create()
    await add(id, abolish(await space.organization('Sở Ngoại vụ')))
    const match = { 'if-match': await version(id) }
    const answers = await Promise.all([1, 2].map(() => office('POST', at(id, '/record'), undefined, match)))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(expect.arrayContaining([204, 409]))
  })

  it('history may be written after the fact, but not before what came later', async () => {
    const unit = await space.organization('Sở Lâm nghiệp')
    const rename = (name: string) => ({
      kind: 'rename',
      unit: 'organization',
      unitId: unit,
      to: { name, kind: 'department' },
    })
    const later = await create({ effectiveOn: '2010-01-01', documentIssuedOn: '2009-12-01' })
    await add(later, rename('Sở Rừng'))
    expect((await record(later)).statusCode).toBe(204)
    const earlier = await create({ effectiveOn: '2005-01-01', documentIssuedOn: '2004-12-01' })
    await add(earlier, rename('Sở Cây'))
    expect((await record(earlier)).json().details.problems).toMatchObject([{ code: 'changed_later' }])
    const namesOn = async (on: string) =>
      (await office('GET', `/api/organizations?on=${on}&ids=${unit}`))
        .json()
        .items.map(({ name }: { name: string }) => name)
    expect(await namesOn('2009-12-31')).toEqual(['Sở Lâm nghiệp'])
    expect(await namesOn('2010-01-01')).toEqual(['Sở Rừng'])
    expect(await namesOn('2025-06-20')).toEqual(['Sở Rừng'])
  })
})
