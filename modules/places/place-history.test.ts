import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase, type Trx } from '../../platform/db/database.ts'
import { inTenant } from '../../platform/db/in-tenant.ts'
import { newId } from '../../platform/new-id.ts'
import { loadPlaces } from '../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../tests/support/test-space.ts'
import { placeHistory } from './place-history.ts'

const [before, on, later] = ['2026-06-30', '2026-07-01', '2027-01-01']
const otherTenant = newId()
let space: TestSpace
let owner: Database
let places: Map<string, string>
beforeAll(async () => {
  space = await openTestSpace()
  await loadPlaces(space.url)
  owner = openDatabase({ url: space.url, poolSize: 1 })
  const { rows } = await owner.pool.query('select name, place_id from place_version where valid_to is null')
  places = new Map(rows.map((row) => [row.name, row.place_id]))
  await owner.pool.query(`insert into tenant (id, code, name) values ($1, 'tinh-khac', 'Tỉnh khác')`, [otherTenant])
})
afterAll(async () => {
  await owner.close()
  await space.close()
})

const idOf = (name: string) => places.get(name) ?? ''
const asSpace = <Answer>(work: (trx: Trx) => Promise<Answer>, tenantId = space.tenantId) =>
  inTenant(space.services.database, tenantId, work)

/** A recorded reorganization of a space. */
async function reorganization(tenantId = space.tenantId): Promise<string> {
  const [id, person] = [newId(), newId()]
  await owner.pool.query(`insert into person (tenant_id, id, full_name, email) values ($1, $2, 'Người Thử', $3)`, [
    tenantId,
    person,
    `${person}@example.vn`,
  ])
  await owner.pool.query(
    `insert into reorganization (tenant_id, id, title, document_number, effective_on, state, created_by, created_at, updated_at, recorded_at)
     values ($1, $2, 'Sắp xếp', '1/NQ', $3, 'recorded', $4, now(), now(), now())`,
    [tenantId, id, on, person],
  )
  return id
}

const sharedRows = async () =>
  (await owner.pool.query('select * from place_version where tenant_id is null order by id')).rows
const ownRows = async (tenantId = space.tenantId) =>
  (await owner.pool.query('select * from place_version where tenant_id = $1 order by id', [tenantId])).rows

const seen = (name: string, tenantId = space.tenantId) =>
  asSpace(async (trx) => {
    const versions = await placeHistory.findPlaceVersions(trx, tenantId, [idOf(name)])
    return versions.map((version) => `${version.validFrom ?? ''}..${version.validTo ?? ''} ${version.name}`)
  }, tenantId)

/** Bình Hòa and Tân Lập merge into a commune of the space's own. */
async function merge(reorganizationId: string, tenantId = space.tenantId): Promise<string> {
  const id = newId()
  const terms = { level: 'commune', kind: 'xã', name: 'Xã Hòa Lập', code: '99001', reorganizationId } as const
  await asSpace(async (trx) => {
    const ended = [idOf('Xã Bình Hòa'), idOf('Xã Tân Lập')]
    expect(await placeHistory.endPlaceVersions(trx, tenantId, ended, on, reorganizationId)).toHaveLength(2)
    const made = { ...terms, id, parentId: idOf('Tỉnh Sông Trà'), validFrom: on }
    await placeHistory.insertPlaces(trx, tenantId, [made])
    await placeHistory.insertPlaceSuccessions(
      trx,
      tenantId,
      ended.map((predecessorId) => ({
        predecessorId,
        successorId: id,
        on,
        certainty: 'confirmed' as const,
        document: '1/NQ',
        reorganizationId,
      })),
    )
  }, tenantId)
  return id
}

async function undo(reorganizationId: string, tenantId = space.tenantId) {
  await asSpace(async (trx) => {
    await placeHistory.deletePlaceSuccessions(trx, tenantId, reorganizationId)
    await placeHistory.undoPlaceVersions(trx, tenantId, reorganizationId)
  }, tenantId)
}

describe('a change of a space’s own', () => {
  it('is seen by the space alone, and undoing it leaves nothing of its own', async () => {
    const shared = await sharedRows()
    const reorganizationId = await reorganization()
    const made = await merge(reorganizationId)
    expect(await seen('Xã Bình Hòa')).toEqual(['2025-07-01..2026-07-01 Xã Bình Hòa'])
    expect(await seen('Xã Bình Hòa', otherTenant)).toEqual(['2025-07-01.. Xã Bình Hòa'])
    const children = async (day: string, tenantId: string) =>
      asSpace(async (trx) => {
        const rows = await placeHistory.findPlaceChildrenFrom(trx, tenantId, [idOf('Tỉnh Sông Trà')], day)
        const there = rows.filter(({ validFrom }) => validFrom === null || validFrom <= day)
        return there.map(({ name }) => name).filter((name) => /Hòa|Lập/.test(name))
      }, tenantId)
    expect(await children(before, space.tenantId)).toEqual(['Xã Bình Hòa', 'Xã Tân Lập'])
    expect(await children(on, space.tenantId)).toEqual(['Xã Hòa Lập'])
    expect(await children(on, otherTenant)).toEqual(['Xã Bình Hòa', 'Xã Tân Lập'])
    const around = (tenantId: string) =>
      asSpace((trx) => placeHistory.findPlaceSuccessionsAround(trx, tenantId, [idOf('Xã Bình Hòa')]), tenantId)
    expect((await around(space.tenantId)).map(({ successorId }) => successorId)).toContain(made)
    expect((await around(otherTenant)).map(({ successorId }) => successorId)).not.toContain(made)
    expect(await sharedRows()).toEqual(shared)
    await undo(reorganizationId)
    expect(await ownRows()).toEqual([])
    expect(await seen('Xã Bình Hòa')).toEqual(['2025-07-01.. Xã Bình Hòa'])
    expect(await sharedRows()).toEqual(shared)
  })

  it('two spaces change the same place, each as it will; one undoes, the other keeps', async () => {
    const [mine, theirs] = [await reorganization(), await reorganization(otherTenant)]
    await Promise.all([merge(mine), merge(theirs, otherTenant)])
    await undo(mine)
    expect(await seen('Xã Tân Lập')).toEqual(['2025-07-01.. Xã Tân Lập'])
    expect(await seen('Xã Tân Lập', otherTenant)).toEqual(['2025-07-01..2026-07-01 Xã Tân Lập'])
    await undo(theirs, otherTenant)
    expect(await ownRows(otherTenant)).toEqual([])
  })

  it('a rename keeps what came before, and a second one undone leaves the first', async () => {
    const [first, second] = [await reorganization(), await reorganization()]
    const rename = (name: string, day: string, reorganizationId: string) =>
      asSpace(async (trx) => {
        const id = idOf('Xã Núi Xanh')
        await placeHistory.endPlaceVersions(trx, space.tenantId, [id], day, reorganizationId)
        await placeHistory.insertPlaceVersions(trx, space.tenantId, [
          {
            placeId: id,
            level: 'commune',
            kind: 'phường',
            name,
            code: '99020',
            parentId: idOf('Tỉnh Sông Trà'),
            validFrom: day,
            reorganizationId,
          },
        ])
      })
    await rename('Phường Núi Xanh', on, first)
    await rename('Phường Núi Biếc', later, second)
    expect(await seen('Xã Núi Xanh')).toEqual([
      '2025-07-01..2026-07-01 Xã Núi Xanh',
      '2026-07-01..2027-01-01 Phường Núi Xanh',
      '2027-01-01.. Phường Núi Biếc',
    ])
    await undo(second)
    expect(await seen('Xã Núi Xanh')).toEqual(['2025-07-01..2026-07-01 Xã Núi Xanh', '2026-07-01.. Phường Núi Xanh'])
    await undo(first)
    expect(await seen('Xã Núi Xanh')).toEqual(['2025-07-01.. Xã Núi Xanh'])
    expect(await ownRows()).toEqual([])
  })

  it('an end undone goes back to the end the nationwide version has', async () => {
    const reorganizationId = await reorganization()
    const { rows } = await owner.pool.query(`select place_id from place_version where name = 'Huyện An Bình'`)
    const district: string = rows[0].place_id
    places.set('Huyện An Bình', district)
    await asSpace((trx) =>
      placeHistory.endPlaceVersions(trx, space.tenantId, [district], '2025-01-01', reorganizationId),
    )
    expect(await seen('Huyện An Bình')).toEqual(['..2025-01-01 Huyện An Bình'])
    await undo(reorganizationId)
    expect(await seen('Huyện An Bình')).toEqual(['..2025-07-01 Huyện An Bình'])
  })

  it('is followed to the units of a day, through nationwide mergers and its own', async () => {
    const reorganizationId = await reorganization()
    const made = await merge(reorganizationId)
    const current = (day: string, name = 'Huyện An Bình', tenantId = space.tenantId) =>
      asSpace(async (trx) => {
        const rows = await placeHistory.findCurrentPlaces(trx, tenantId, [idOf(name)], day)
        return rows.map((row) => `${row.name}${row.throughCertainty === 'uncertain' ? '?' : ''}`)
      }, tenantId)
    expect(await current('2025-06-30')).toEqual([])
    expect(await current(before)).toEqual(['Xã Bình Hòa', 'Xã Tân Lập'])
    expect(await current(on)).toEqual(['Xã Hòa Lập'])
    expect(await current(on, 'Huyện An Bình', otherTenant)).toEqual(['Xã Bình Hòa', 'Xã Tân Lập'])
    expect(await current(on, 'Xã Bình Hòa')).toEqual(['Xã Hòa Lập'])
    expect(await current(on, 'Xã Núi Xanh')).toEqual([])
    expect(made).not.toBe('')
    await undo(reorganizationId)
  })
})

describe('the application’s role', () => {
  it.each([
    ['change a nationwide version', `update place_version set name = 'Xã Khác' where name = 'Xã Tân Lập'`],
    ['remove a nationwide place', `delete from place where source_key is not null`],
  ])('cannot %s', async (_what, statement) => {
    const shared = await sharedRows()
    await space.services.database.pool.query(`begin; set local app.tenant = '${space.tenantId}'; ${statement}; commit`)
    expect(await sharedRows()).toEqual(shared)
  })

  it('cannot add a place for everybody, nor for another space', async () => {
    for (const tenant of ['null', `'${otherTenant}'`])
      await expect(
        space.services.database.pool.query(`insert into place (id, tenant_id) values (gen_random_uuid(), ${tenant})`),
      ).rejects.toThrow(/row-level security/)
  })
})
