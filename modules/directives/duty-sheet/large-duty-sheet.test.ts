import { afterAll, beforeAll, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type GivenRow, openSheetDesk, type SheetDesk } from '../../../tests/support/sheet-desk.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { checkStoredStates, dutyColumns } from '../../duties/index.ts'
import { countWritten } from './duty-sheet-test-store.ts'

const rowCount = 20_000
const wrongCount = 300
const agencies = Array.from({ length: 20 }, (_, index) => `Sở Số ${index + 1}`)

let space: TestSpace
let desk: SheetDesk

beforeAll(async () => {
  space = await openTestSpace({ startsAt: '2026-03-10T08:00:00+07:00' })
  desk = await openSheetDesk(space, await space.actor('office'), { kind: 'nhiem-vu', columns: dutyColumns })
  for (const name of agencies) await space.organization(name)
})
afterAll(() => space.close())

const wrong: GivenRow[] = [
  { name: null },
  { lead: 'Sở Không Có' },
  { deadline: '31/02/2026' },
  { state: 'Hoàn thành', deadline: '30/04/2026' },
  { coordinators: 'Ban Không Có' },
  { deadline: '01/01/2020' },
]

/** Documents of thirty rows each, named in the first of them; a third is done, a third runs. */
function rowOf(index: number): GivenRow {
  const reached = [{ completedOn: '05/03/2026' }, { state: 'Đang thực hiện', progress: `Đã làm ${index}` }, {}][
    index % 3
  ]
  const row = {
    ordinal: index + 1,
    name: `Nhiệm vụ thứ ${index + 1} của năm`,
    lead: agencies[index % agencies.length] ?? '',
    coordinators: agencies[(index + 7) % agencies.length] ?? '',
    document: index % 30 === 0 ? `${Math.floor(index / 30) + 1}/UBND-NC ngày 02/03/2026` : null,
    deadline: index % 10 === 9 ? 'hằng quý' : '30/04/2026',
    ...reached,
  }
  const fault = Math.floor(index / 66)
  return index % 66 === 1 && fault < wrongCount ? { ...row, completedOn: null, ...wrong[fault % wrong.length] } : row
}

it('twenty thousand rows of which three hundred are wrong, broken off in the middle', {
  timeout: 600_000,
}, async () => {
  const rows = Array.from({ length: rowCount }, (_, index) => rowOf(index))
  const importId = await desk.read(rows)
  expect((await desk.show(importId)).counts).toMatchObject({ new: 19_700, error: 300, same: 0, differs: 0 })
  const errors = await desk.call('GET', `/api/imports/${importId}/errors?format=csv`)
  expect(errors.statusCode).toBe(200)
  expect(errors.payload.trim().split('\r\n')).toHaveLength(wrongCount + 1)

  await desk.call('POST', `/api/imports/${importId}/apply`)
  const stop = new AbortController()
  const running = desk.run(importId, stop.signal)
  await expect
    .poll(async () => (await desk.show(importId)).counts.written, { timeout: 300_000, interval: 100 })
    .toBeGreaterThan(500)
  stop.abort()
  await running
  const { state, counts } = await desk.show(importId)
  expect(state).toBe('applying')
  expect(counts.written).toBeLessThan(19_700)
  await desk.run(importId)
  expect((await desk.show(importId)).counts).toMatchObject({ written: 19_700, refused: 0, unchanged: 0 })

  const { tenantId } = space
  const inSpace = <Answer>(work: Parameters<typeof inTenant<Answer>>[2]) =>
    inTenant(space.services.database, tenantId, work)
  expect(await inSpace((trx) => countWritten(trx, tenantId))).toEqual({
    duties: 19_700,
    assignments: 19_700,
    directives: Math.ceil(rowCount / 30),
    wronglyNumbered: 0,
  })
  expect(await inSpace((trx) => checkStoredStates(trx, tenantId))).toEqual([])

  const again = await desk.read(rows)
  expect((await desk.show(again)).counts).toMatchObject({ same: 19_700, new: 0, differs: 0, error: 300 })

  const sheet = await desk.call('GET', '/api/assignments/sheet?format=csv&shape=all')
  expect(sheet.payload.match(/Nhiệm vụ thứ \d+ của năm/g)).toHaveLength(19_700)
})
