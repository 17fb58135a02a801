import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { listAuditRows } from '../../audit/index.ts'
import { chooseRows, type RowChoice } from '../choose-rows/choose-rows.ts'
import { applyImport, cancelImport, pauseImport, resumeImport } from '../steer-import/steer-import.ts'
import { openImports, testKinds, workbookOf } from '../testing/open-import-space.ts'
import { pumpStationTable } from '../testing/pump-station-store.ts'

let space: TestSpace
let office: Actor
let client: Client
let imports: ReturnType<typeof openImports>

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  imports = openImports(space, office)
  client = new Client({ connectionString: space.url })
  await client.connect()
  await client.query(pumpStationTable)
})
beforeEach(() => client.query('delete from pump_station'))
afterAll(async () => {
  stopSheetProcess()
  await client.end()
  await space.close()
})

const header = ['Mã trạm', 'Tên trạm', 'Công suất', 'Bơm vào']
const sheet = (...rows: SheetCell[][]) => workbookOf([header, ...rows])
const many = (count: number, name = 'Trạm') =>
  sheet(...Array.from({ length: count }, (_, index) => [`T${index}`, `${name} ${index}`, index]))
const choose = (importId: string, choice: RowChoice) => chooseRows(space.services, office, testKinds, importId, choice)
const steer = (act: typeof pauseImport, importId: string) => act(space.services, office, testKinds, importId)
const written = async () => (await imports.stations()).map(({ code, name, writes }) => [code, name, writes])

describe('the chosen rows', () => {
  it('are written: new ones by default, different ones only when chosen', async () => {
    await imports.apply(await imports.open(sheet(['A', 'Trạm A', 1], ['B', 'Trạm B', 2])))
    const importId = await imports.open(sheet(['A', 'Trạm A mới', 1], ['B', 'Trạm B', 2], ['C', 'Trạm C', 3]))
    expect((await imports.show(importId)).counts.verdicts).toEqual({ new: 1, same: 1, differs: 1, error: 0 })
    const applied = await imports.apply(importId)
    expect(applied.record.state).toBe('applied')
    expect(applied.counts.outcomes).toEqual({ written: 1, unchanged: 0, refused: 0 })
    expect(await written()).toEqual([
      ['A', 'Trạm A', 1],
      ['B', 'Trạm B', 1],
      ['C', 'Trạm C', 1],
    ])
    await choose(importId, { verdict: 'differs', chosen: true })
    await imports.apply(importId)
    expect(await written()).toEqual([
      ['A', 'Trạm A mới', 2],
      ['B', 'Trạm B', 1],
      ['C', 'Trạm C', 1],
    ])
  })

  it('can be chosen one by one, and no longer; errors and rows that are the same cannot', async () => {
    await imports.apply(await imports.open(sheet(['A', 'Trạm A'])))
    const importId = await imports.open(sheet(['A', 'Trạm A'], ['B', null], ['C', 'Trạm C'], ['D', 'Trạm D']))
    expect((await choose(importId, { numbers: [2, 3, 4, 99], chosen: true })).counts.waiting).toBe(2)
    expect((await choose(importId, { numbers: [4], chosen: false })).counts.waiting).toBe(1)
    expect((await choose(importId, { verdict: 'new', chosen: false })).counts.waiting).toBe(0)
    await expect(steer(applyImport, importId)).rejects.toMatchObject({ code: 'import_nothing_chosen' })
    await choose(importId, { numbers: [5], chosen: true })
    await imports.apply(importId)
    expect(await written()).toEqual([
      ['A', 'Trạm A', 1],
      ['D', 'Trạm D', 1],
    ])
  })

  it('are written in an order that has each after what it lies under', async () => {
    const chain = Array.from({ length: 700 }, (_, index) => [
      `N${index}`,
      `Trạm ${index}`,
      null,
      index < 5 ? `N${index + 1}` : 'N6',
    ])
    chain[6] = ['N6', 'Trạm cuối', null, null]
    const applied = await imports.apply(await imports.open(sheet(...chain)))
    expect(applied.counts.outcomes).toEqual({ written: 700, unchanged: 0, refused: 0 })
  })

  it('leave a line in the ledger for each page', async () => {
    const importId = await imports.open(many(600))
    await imports.apply(importId)
    const rows = await inTenant(space.services.database, space.tenantId, (trx) =>
      listAuditRows(trx, space.tenantId, { subjectType: 'sheet_import', subjectId: importId }, 20, null),
    )
    expect(rows.map(({ action, actorName, details }) => [action, actorName, details['written'] ?? null])).toEqual([
      ['sheet_import_applied', office.fullName, null],
      ['sheet_rows_written', office.fullName, 100],
      ['sheet_rows_written', office.fullName, 500],
      ['sheet_import_applying', office.fullName, null],
      ['sheet_import_started', office.fullName, null],
    ])
  })
})

describe('the same file once more', () => {
  it('has nothing new', async () => {
    const first = await imports.open(many(30))
    await imports.apply(first)
    const again = await imports.open(many(30))
    expect((await imports.show(again)).counts).toMatchObject({ verdicts: { new: 0, same: 30 }, waiting: 0 })
  })

  it('shown twice before either is written: the second finds it all there', async () => {
    const [one, other] = [await imports.open(many(30)), await imports.open(many(30))]
    await imports.apply(one)
    const second = await imports.apply(other)
    expect(second.counts).toMatchObject({ outcomes: { written: 0, unchanged: 30, refused: 0 } })
  })

  it('written twice at the same moment doubles nothing', async () => {
    const both = [await imports.open(many(1200)), await imports.open(many(1200))]
    for (const importId of both) await steer(applyImport, importId)
    await Promise.all(both.map((importId) => imports.run(importId)))
    const [one, other] = await Promise.all(both.map((importId) => imports.show(importId)))
    expect((one?.counts.outcomes.written ?? 0) + (other?.counts.outcomes.written ?? 0)).toBe(1200)
    expect((await written()).every(([, , writes]) => writes === 1)).toBe(true)
  })
})

describe('what changed since the preview', () => {
  it('is said, not written over', async () => {
    await imports.apply(await imports.open(sheet(['A', 'Trạm A', 1], ['B', 'Trạm B', 2])))
    const importId = await imports.open(sheet(['A', 'Trạm A', 10], ['B', 'Trạm B', 20], ['C', 'Trạm C', 30]))
    await choose(importId, { verdict: 'differs', chosen: true })
    await client.query(`update pump_station set capacity = 5 where code = 'A'`)
    await client.query(`insert into pump_station (tenant_id, code, name, capacity) values ($1, 'C', 'Trạm C', 31)`, [
      space.tenantId,
    ])
    const applied = await imports.apply(importId)
    expect(applied.counts).toMatchObject({ outcomes: { written: 1 }, verdicts: { differs: 3 } })
    const [a, , c] = await imports.rows(importId)
    expect(a).toMatchObject({ outcome: null, chosen: false, changes: [{ column: 'capacity', before: 5, after: 10 }] })
    expect(c).toMatchObject({ outcome: null, chosen: false, changes: [{ column: 'capacity', before: 31, after: 30 }] })
    expect(c?.messages[0]?.text).toContain('đã có người ghi nội dung khác')
    expect((await imports.stations()).map(({ capacity }) => capacity)).toEqual([5, 20, 31])
    await choose(importId, { numbers: [2], chosen: true })
    await imports.apply(importId)
    expect((await imports.stations()).map(({ capacity }) => capacity)).toEqual([10, 20, 31])
  })

  it('and what a row lay under was not written: the row is refused', async () => {
    const importId = await imports.open(sheet(['A', 'Trạm A', null, 'B'], ['B', 'Trạm B']))
    await choose(importId, { numbers: [3], chosen: false })
    const applied = await imports.apply(importId)
    expect(applied.counts.outcomes).toEqual({ written: 0, unchanged: 0, refused: 1 })
    expect((await imports.rows(importId))[0]).toMatchObject({ outcome: 'refused', messages: [{ column: 'feeds' }] })
  })

  it('a constraint that only the database sees refuses its row alone', async () => {
    const importId = await imports.open(sheet(['A', 'Trạm A'], ['B', 'Trạm A'], ['C', 'Trạm C']))
    const applied = await imports.apply(importId)
    expect(applied.record.state).toBe('applied')
    expect(applied.counts.outcomes).toEqual({ written: 2, unchanged: 0, refused: 1 })
    expect((await imports.rows(importId))[1]).toMatchObject({
      outcome: 'refused',
      messages: [{ column: null, text: expect.stringContaining('Tên này vừa được ghi') }],
    })
  })
})

describe('a run', () => {
  /** Lets so many pages be written, then has the database refuse, as if it had gone away. */
  const breakAfter = async (pages: number) => {
    await client.query(`create function break_off() returns trigger language plpgsql as $$ begin
      if (select count(*) from pump_station) > ${pages * 500} then raise exception 'gone' using errcode = '57P01'; end if; return null; end $$`)
    await client.query(
      'create trigger break_off after insert on pump_station for each statement execute function break_off()',
    )
    return () => client.query('drop function break_off cascade')
  }

  it('killed in the middle goes on, and writes each row once', async () => {
    const importId = await imports.open(many(1400))
    await steer(applyImport, importId)
    const mend = await breakAfter(1)
    await expect(imports.run(importId)).rejects.toThrow('gone')
    expect((await imports.show(importId)).counts).toMatchObject({ waiting: 900, outcomes: { written: 500 } })
    await mend()
    await imports.run(importId)
    await imports.run(importId)
    expect((await imports.show(importId)).record.state).toBe('applied')
    const stations = await imports.stations()
    expect([stations.length, stations.every(({ writes }) => writes === 1)]).toEqual([1400, true])
  })

  it('worked by two at once writes each row once', async () => {
    const importId = await imports.open(many(1400))
    await steer(applyImport, importId)
    await Promise.all([imports.run(importId), imports.run(importId)])
    expect((await imports.show(importId)).counts.outcomes).toEqual({ written: 1400, unchanged: 0, refused: 0 })
  })

  it('can be paused, resumed and cancelled; what was written stays', async () => {
    const importId = await imports.open(many(1400))
    await steer(applyImport, importId)
    const mend = await breakAfter(1)
    await expect(imports.run(importId)).rejects.toThrow('gone')
    await mend()
    expect((await steer(pauseImport, importId)).record.state).toBe('paused')
    await imports.run(importId)
    expect((await imports.stations()).length).toBe(500)
    await expect(steer(pauseImport, importId)).rejects.toMatchObject({ code: 'import_not_running' })
    expect((await steer(resumeImport, importId)).record.state).toBe('applying')
    expect((await steer(cancelImport, importId)).record.state).toBe('cancelled')
    await imports.run(importId)
    expect((await imports.stations()).length).toBe(500)
    await expect(steer(cancelImport, importId)).rejects.toMatchObject({ code: 'import_finished' })
    await expect(choose(importId, { verdict: 'new', chosen: true })).rejects.toMatchObject({ code: 'import_not_ready' })
  })

  it('put down because the server stops is queued again', async () => {
    const importId = await imports.open(many(600))
    await steer(applyImport, importId)
    const queued = async () =>
      (
        await client.query(
          `select count(*)::int as n from pgboss.job where name = 'apply-sheet-import' and data->>'importId' = $1`,
          [importId],
        )
      ).rows[0].n
    expect(await queued()).toBe(1)
    await imports.run(importId, AbortSignal.abort())
    expect([await queued(), (await imports.stations()).length]).toEqual([2, 0])
    await imports.run(importId)
    expect((await imports.stations()).length).toBe(600)
  })

  it('of a person who lost the right waits for somebody who has it', async () => {
    const importId = await imports.open(many(3))
    await steer(applyImport, importId)
    await client.query('update person set is_active = false where id = $1', [office.personId])
    await imports.run(importId)
    await client.query('update person set is_active = true where id = $1', [office.personId])
    expect((await imports.show(importId)).record).toMatchObject({
      state: 'paused',
      problem: expect.stringContaining('không còn quyền'),
    })
    await steer(resumeImport, importId)
    await imports.run(importId)
    expect((await imports.show(importId)).record).toMatchObject({ state: 'applied', problem: null })
  })

  it('needs a sheet that was read', async () => {
    const importId = await imports.start(many(3))
    await expect(steer(applyImport, importId)).rejects.toMatchObject({ code: 'import_not_ready' })
    await imports.read(importId)
    await steer(applyImport, importId)
    await expect(steer(applyImport, importId)).rejects.toMatchObject({ code: 'import_not_ready' })
  })
})
