import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { field, type Programme } from '../../../pack-kit/index.ts'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { withChanges } from '../../../pack-kit/testing/with-changes.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'
import { createRecord } from '../create-record/create-record.ts'
import { editRecord } from '../edit-record/edit-record.ts'
import { listRecords } from '../list-records/list-records.ts'
import { collectProgrammes } from '../programmes.ts'
import { showRecord } from '../show-record/show-record.ts'
import { findVersions } from './programme-store.ts'

const code = 'tuyen-duong-hoa'
const fieldAt = (name: string) =>
  `registers.0.fields.${flowerRoads.registers[0]?.fields.findIndex((one) => one.code === name)}`

/** Version 4: a field renamed, one of another kind, an option gone; each with its step. */
const later: Programme = withChanges(flowerRoads, {
  version: 4,
  [fieldAt('note')]: field.longText('remark', 'Nhận xét'),
  [fieldAt('households')]: field.text('households', 'Số hộ tham gia'),
  'registers.0.fields.2.options.2': undefined,
  'upgrades.-': { toVersion: 4, register: code, step: 'renameField', from: 'note', to: 'remark' },
})
const steps = [
  { toVersion: 4, register: code, step: 'changeKind', field: field.text('households', 'Số hộ tham gia') },
  { toVersion: 4, register: code, step: 'mapChoice', field: 'state', options: { abandoned: 'planned' } },
] as Programme['upgrades']
const upgraded: Programme = { ...later, upgrades: [...later.upgrades, ...steps] }

let space: RegisterSpace
beforeAll(async () => {
  space = await openRegisterSpace()
})
afterAll(() => space.close())

const versions = () =>
  inTenant(space.services.database, space.tenantId, (trx) => findVersions(trx, space.tenantId, flowerRoads.code))
const list = (programme: Programme, query: object = {}) =>
  listRecords(space.services, collectProgrammes([programme]), space.people.office, code, {
    limit: 100,
    sort: 'newest',
    removed: 'hidden',
    ...query,
  })

describe('a programme that changed', () => {
  const made: string[] = []

  it('is refused where records would lose something, and named with what', async () => {
    const programmes = collectProgrammes([flowerRoads])
    const base = { commune: space.places.nuiXanh, length: 2, note: 'Đẹp', households: 7 }
    for (const [roadName, state] of [
      ['Đường một', 'planned'],
      ['Đường hai', 'abandoned'],
    ]) {
      const values = { ...base, roadName, state }
      made.push(
        (await createRecord(space.services, programmes, space.people.specialist, code, { values, clientKey: null })).id,
      )
    }
    await expect(list(later)).rejects.toMatchObject({
      code: 'programme_upgrade_refused',
      details: {
        programme: flowerRoads.code,
        problems: [{ path: `registers/${code}/fields/state` }, { path: `registers/${code}/fields/households` }],
      },
    })
    const silent = withChanges(flowerRoads, { 'registers.0.name': 'Tên khác' })
    await expect(list(silent)).rejects.toMatchObject({ code: 'programme_upgrade_refused' })
    expect(await versions()).toMatchObject([{ version: 3 }])
  })

  it('takes records along, keeps what was, and finds them by what they now say', async () => {
    const both = await Promise.all([list(upgraded), list(upgraded)])
    for (const { items } of both)
      expect(items).toMatchObject([
        { title: 'Đường hai', version: 2, values: { state: 'planned', households: '7', remark: 'Đẹp' } },
        { title: 'Đường một', version: 2, values: { state: 'planned', households: '7', remark: 'Đẹp' } },
      ])
    expect(await versions()).toMatchObject([{ version: 4, upgradedAt: expect.any(Date) }, { version: 3 }])
    expect((await list(upgraded, { filter: 'state:is:planned', q: 'dep' })).items).toHaveLength(2)
    const shown = await showRecord(space.services, collectProgrammes([upgraded]), space.people.office, {
      register: code,
      recordId: made[1] ?? '',
      on: null,
    })
    expect(shown.history).toMatchObject([{ kind: 'upgraded', by: null }, { kind: 'created' }])
    expect((await list(upgraded, { on: '2026-03-02', filter: 'state:is:planned' })).items).toHaveLength(2)
  })

  it('is done once, and an older code does not write over it', async () => {
    expect((await list(upgraded)).items.map(({ version }) => version)).toEqual([2, 2])
    await expect(list(withChanges(flowerRoads, { 'registers.0.purpose': 'Cũ' }))).rejects.toMatchObject({
      code: 'programme_newer',
    })
    const edited = await editRecord(
      space.services,
      collectProgrammes([upgraded]),
      space.people.specialist,
      { register: code, recordId: made[0] ?? '' },
      2,
      { remark: 'Rất đẹp' },
    )
    expect(edited.version).toBe(3)
  })

  it('without records behind it is simply taken', async () => {
    const other = withChanges(flowerRoads, { code: 'chuong-trinh-khac', 'registers.0.code': 'so-khac' })
    const empty = (programme: Programme) =>
      listRecords(space.services, collectProgrammes([programme]), space.people.office, 'so-khac', {
        limit: 1,
        sort: 'newest',
        removed: 'hidden',
      })
    expect((await empty(other)).items).toEqual([])
    const changed = withChanges(other, { [fieldAt('households')]: field.text('households', 'Số hộ') })
    expect((await empty(changed)).items).toEqual([])
  })
})

it('a thing that upgrades make double stays twice', async () => {
  expect(() => collectProgrammes([flowerRoads, flowerRoads])).toThrow('one code')
})
