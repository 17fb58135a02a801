import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { aChange, headerOn, openReorganizing, type Reorganizing } from '../../../tests/support/reorganizing.ts'
import { storeBytes } from '../../files/index.ts'

let space: Reorganizing
let office: Awaited<ReturnType<Reorganizing['callAs']>>
beforeAll(async () => {
  space = await openReorganizing()
  office = await space.callAs(space.office)
})
afterAll(() => space.close())

const read = async (id: string, rest = '') => (await office('GET', `/api/reorganizations/${id}${rest}`)).json()
const unit = 'organization'

it('names the agencies among whose successors the office may choose, and no others', async () => {
  const [east, plan, money, home] = [
    await space.organization('UBND huyện Đông'),
    await space.organization('Sở Kế hoạch'),
    await space.organization('Sở Tài chính'),
    await space.organization('Sở Nội vụ'),
  ]
  const communes = ['UBND xã A', 'UBND xã B'].map((name) => ({ id: crypto.randomUUID(), terms: space.newTerms(name) }))
  const id = await space.draft([
    aChange({
      kind: 'split',
      unit,
      fromId: east,
      continues: false,
      into: communes.map((made) => ({ ...made, fields: null })),
    }),
    aChange({ kind: 'merge', unit, fromIds: [plan], into: { id: money, terms: null } }),
    aChange({ kind: 'transfer_field', fromId: home, toId: money, fields: ['labour'] }),
  ])
  expect((await read(id, '/sources')).items).toEqual([
    { id: east, name: 'UBND huyện Đông', ends: true },
    { id: home, name: 'Sở Nội vụ', ends: false },
  ])
  const worker = await space.callAs(await space.actor('specialist', 'Sở Y tế'))
  expect((await worker('GET', `/api/reorganizations/${id}/sources`)).statusCode, 'a draft').toBe(404)
})

it('says in the preview what changes beside names, and shows the attached file', async () => {
  const [tourism, culture] = [await space.organization('Sở Du lịch'), await space.organization('Sở Văn hóa')]
  const fileId = await inTenant(space.services.database, space.tenantId, (trx) =>
    storeBytes(space.services, trx, space.office, {
      name: 'nghị quyết.pdf',
      mediaType: 'application/pdf',
      bytes: new TextEncoder().encode('nội dung'),
    }),
  )
  const id = await space.draft(
    [aChange({ kind: 'move', unit, unitId: tourism, parentId: culture })],
    headerOn('2025-07-01', { fileId }),
  )
  expect((await read(id, '/preview')).units.changed.items).toEqual([
    { unit, id: tourism, name: 'Sở Du lịch', becomes: 'Sở Du lịch', details: ['trực thuộc Sở Văn hóa'] },
  ])
  expect(await read(id)).toMatchObject({ fileId, file: { id: fileId, name: 'nghị quyết.pdf', sizeBytes: 10 } })
})
