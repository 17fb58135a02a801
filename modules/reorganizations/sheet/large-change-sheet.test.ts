import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import { headerOn, openReorganizing, type Reorganizing } from '../../../tests/support/reorganizing.ts'
import { type GivenRow, openSheetDesk, textsOf } from '../../../tests/support/sheet-desk.ts'
import { organizationHistory } from '../../organizations/index.ts'
import { findChanges } from '../change-store.ts'
import { changeColumns } from './change-columns.ts'

let space: Reorganizing
beforeAll(async () => {
  space = await openReorganizing()
})
afterAll(async () => {
  stopSheetProcess()
  await space.close()
})

const nameOf = (index: number) => `Trạm số ${index}`

/** Enters stations under the committee; answers their ids by name. */
async function enterStations(count: number): Promise<Map<string, string>> {
  const rows = Array.from({ length: count }, (_, index) => ({
    ...space.newTerms(nameOf(index), { kind: 'public_service_unit', fields: ['health'] }),
    id: newId(),
    validFrom: '2000-01-01',
  }))
  await space.inSpace((trx) => organizationHistory.insertOrganizations(trx, space.tenantId, rows))
  return new Map(rows.map(({ name, id }) => [name, id]))
}

it('five thousand changes in pages that cut mergers in two, written once however often', {
  timeout: 240_000,
}, async () => {
  const ids = await enterStations(7000)
  const merged = (index: number): GivenRow[] =>
    [0, 1, 2].map((part) => ({
      change: 'Hợp nhất',
      former: nameOf(index * 3 + part),
      made: `Trung tâm số ${index}`,
      note: `Nghị quyết ${index}`,
    }))
  const rows = [
    ...Array.from({ length: 1000 }, (_, index) => merged(index)).flat(),
    ...Array.from({ length: 4000 }, (_, index) => ({
      change: 'Đổi tên',
      former: nameOf(3000 + index),
      made: `Trạm mới số ${index}`,
    })),
  ]
  const draftId = await space.draft([], headerOn('2025-07-01'))
  const desk = await openSheetDesk(space, space.office, { kind: 'sap-xep', columns: changeColumns, targetId: draftId })
  const importId = await desk.read(rows)
  expect(textsOf((await desk.rows(importId)).filter(({ verdict }) => verdict !== 'new'))).toEqual([])
  expect((await desk.apply(importId)).counts).toMatchObject({ written: 7000, refused: 0, error: 0 })
  const changes = await space.inSpace((trx) => findChanges(trx, space.tenantId, draftId))
  expect(changes).toHaveLength(5000)
  const mergers = changes.flatMap((change) => (change.kind === 'merge' ? [change] : []))
  expect(mergers.map(({ fromIds, into, note }) => [fromIds, into.terms?.name, into.terms?.fields, note])).toEqual(
    Array.from({ length: 1000 }, (_, index) => [
      [0, 1, 2].map((part) => ids.get(nameOf(index * 3 + part))),
      `Trung tâm số ${index}`,
      ['health'],
      `Nghị quyết ${index}`,
    ]),
  )
  const again = await desk.readBytes((await desk.export('xlsx')).rawPayload)
  expect((await desk.show(again)).counts).toMatchObject({ same: 7000, new: 0, differs: 0, error: 0 })
})

it('a merger of more than may be joined at once is told, and one that rows name before its maker is made first', async () => {
  const draftId = await space.draft([], headerOn('2025-07-01'))
  const desk = await openSheetDesk(space, space.office, { kind: 'sap-xep', columns: changeColumns, targetId: draftId })
  const rows = Array.from(
    { length: 203 },
    (_, index): GivenRow => ({
      change: 'Sáp nhập vào',
      former: nameOf(index),
      made: 'Trung tâm Chung',
    }),
  )
  rows.push({
    change: 'Thành lập',
    made: 'Trung tâm Chung',
    madeKind: 'Đơn vị sự nghiệp',
    level: 'Cấp tỉnh',
    parent: 'UBND tỉnh',
  })
  const importId = await desk.read(rows)
  expect((await desk.show(importId)).counts).toMatchObject({ new: 201, error: 3 })
  expect((await desk.apply(importId)).counts).toMatchObject({ written: 201, refused: 0 })
  const changes = await space.inSpace((trx) => findChanges(trx, space.tenantId, draftId))
  expect(changes.map(({ kind }) => kind)).toEqual(['create', 'merge'])
})
