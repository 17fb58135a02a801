import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { acknowledge } from '../acknowledge/acknowledge.ts'
import { checkStoredStates } from '../check-stored-states/check-stored-states.ts'
import { listAssignments } from '../list-assignments/list-assignments.ts'
import { proposeCompletion } from '../propose-completion/propose-completion.ts'
import { reportProgress } from '../report-progress/report-progress.ts'
import { findNotices } from '../testing/duty-test-store.ts'
import { someEvidence, someReport, withDuties } from '../testing/with-duties.ts'
import type { BulkAct, BulkRun } from './bulk-answer.ts'
import { listBulkItemRows } from './bulk-store.ts'
import { cancelBulk } from './cancel-bulk/cancel-bulk.ts'
import { previewBulk } from './preview-bulk/preview-bulk.ts'
import { startBulk } from './start-bulk/start-bulk.ts'
import { countEvents, forgetOutcome } from './testing/bulk-test-store.ts'
import { workBulk } from './work-bulk/work-bulk.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let worker: Actor
beforeAll(async () => {
  space = await open()
  worker = await space.actor('specialist', 'Sở Tài chính')
})
afterAll(() => space.close())

const work = (run: BulkRun, stopping?: AbortSignal) =>
  workBulk(space.services, { tenantId: space.tenantId, runId: run.id }, stopping)
const itemsOf = (run: BulkRun) => space.inSpace((trx) => listBulkItemRows(trx, space.tenantId, run.id, null, 1000, 0))
const told = async (person: Actor) =>
  (await space.inSpace((trx) => findNotices(trx, space.tenantId, person.personId))).map(({ title }) => title)
const reassignTo = async (name: string): Promise<BulkAct> => ({
  action: 'reassign',
  organizationId: await space.organization(name),
  reason: 'Theo chức năng',
})

async function shown(run: BulkRun) {
  const call = await space.callAs(space.office)
  return (await call('GET', `/api/bulk-acts/${run.id}`)).json<BulkRun>()
}

/** One of each stage, all led by one agency. */
async function oneOfEach() {
  const { assignments } = await space.assign(Array.from({ length: 4 }, () => ({ due: '2026-04-10' })))
  const [waiting = '', working = '', proposed = '', undated = ''] = assignments.map(({ id }) => id)
  await acknowledge(space.services, worker, working)
  await proposeCompletion(space.services, worker, proposed, { summary: 'Xong', evidence: someEvidence }, null)
  return { waiting, working, proposed, undated, ids: [waiting, working, proposed, undated] }
}

describe('the preview of an act on many', () => {
  it('says of each what will become of it, and writes nothing', async () => {
    const { waiting, working, proposed, ids } = await oneOfEach()
    const undated = await space.assignOne(null)
    const stranger = newId()
    const chosen = [...ids, undated, stranger, waiting]
    const extend: BulkAct = { action: 'extend', days: 10, reason: 'Mưa lũ' }
    const preview = await previewBulk(space.services, space.office, extend, chosen)
    expect(preview).toMatchObject({ willDo: 3, willRefuse: 3 })
    const of = (id: string) => preview.items.find(({ assignmentId }) => assignmentId === id)
    // 10/04/2026 and ten days is Monday, 20/04/2026.
    expect(of(waiting)).toMatchObject({ isRefused: false, toOn: '2026-04-20', message: null })
    expect(of(working)).toMatchObject({ isRefused: false })
    expect(of(proposed)?.message).toMatch(/chờ .*xác nhận/)
    expect(of(undated)?.message).toMatch(/không có thời hạn theo ngày/)
    expect(of(stranger)).toMatchObject({ isRefused: true, text: null })
    expect(preview.items.map(({ isRefused }) => isRefused)).toEqual([true, true, true, false, false, false])
    expect(await space.inSpace((trx) => countEvents(trx, space.tenantId, 'extension_granted', ids))).toEqual({
      least: 0,
      most: 0,
    })
  })

  it.each([
    ['acknowledge', 'agency', 1],
    ['acknowledge', 'office', 0],
    ['extend', 'agency', 0],
    ['extend', 'office', 3],
    ['reassign', 'agency', 0],
    ['reassign', 'office', 3],
  ] as const)('%s by the %s: %i of four will be done', async (action, who, willDo) => {
    const { ids } = await oneOfEach()
    const acts: Record<BulkAct['action'], BulkAct> = {
      acknowledge: { action: 'acknowledge' },
      extend: { action: 'extend', to: '2026-05-04', reason: 'Mưa lũ' },
      reassign: await reassignTo('Sở Y tế'),
    }
    // Of the four the fourth waits to be acknowledged too.
    const expected = action === 'acknowledge' && who === 'agency' ? 2 : willDo
    const preview = await previewBulk(space.services, who === 'agency' ? worker : space.office, acts[action], ids)
    expect(preview.willDo).toBe(expected)
  })

  it('a lead that has the duty already, that is closed or is the same is refused', async () => {
    const { assignments } = await space.assign([{ leads: ['Sở Tài chính', 'Sở Xây dựng'] }])
    const ids = assignments.map(({ id }) => id)
    const preview = await previewBulk(space.services, space.office, await reassignTo('Sở Xây dựng'), ids)
    expect(preview.items.map(({ message }) => message)).toEqual([
      expect.stringMatching(/đã/),
      expect.stringMatching(/đang chủ trì chính nhiệm vụ này/),
    ])
  })
})

describe('an act on many', () => {
  it('does what can be done, says why the rest was not, and tells each agency once', async () => {
    const former = await space.actor('agency_leader', 'Sở Công Thương')
    const next = await space.actor('agency_leader', 'Sở Khoa học')
    const { assignments } = await space.assign(Array.from({ length: 5 }, () => ({ leads: ['Sở Công Thương'] })))
    const ids = assignments.map(({ id }) => id)
    const before = [(await told(former)).length, (await told(next)).length]
    const run = await startBulk(space.services, space.office, await reassignTo('Sở Khoa học'), [...ids, ids[0] ?? ''])
    expect(run).toMatchObject({ state: 'running', total: 5, done: 0, refused: 0 })
    await work(run)
    expect(await shown(run)).toMatchObject({ state: 'done', total: 5, done: 5, refused: 0 })
    expect((await told(former)).slice(before[0])).toEqual(['Văn phòng chuyển 5 nhiệm vụ sang Sở Khoa học chủ trì'])
    expect((await told(next)).slice(before[1])).toEqual([
      'Văn phòng giao cơ quan chủ trì 5 nhiệm vụ của cơ quan khác chuyển sang',
    ])
    await work(run)
    expect(await told(next)).toHaveLength((before[1] ?? 0) + 1)
    expect(await space.inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
  })

  it('somebody’s move in between is kept: that one is refused, the others are done', async () => {
    const { waiting, working, ids } = await oneOfEach()
    const extend: BulkAct = { action: 'extend', to: '2026-05-04', reason: 'Mưa lũ' }
    const run = await startBulk(space.services, space.office, extend, ids)
    await reportProgress(space.services, worker, working, someReport)
    await work(run)
    const outcomes = new Map((await itemsOf(run)).map((item) => [item.assignmentId, item]))
    expect(outcomes.get(waiting)).toMatchObject({ outcome: 'done', deadlineOn: '2026-05-04', message: null })
    expect(outcomes.get(working)).toMatchObject({
      outcome: 'refused',
      deadlineOn: '2026-04-10',
      message: expect.stringMatching(/Người khác vừa sửa/),
    })
    expect(await shown(run)).toMatchObject({ state: 'done', done: 2, refused: 2 })
  })

  it.each([
    ['extend', { action: 'extend', days: 7, reason: 'Mưa lũ' }, 'extension_granted'],
    ['reassign', null, 'lead_changed'],
  ] as const)('a crash after a move and before its note: %s is not done twice', async (_name, given, kind) => {
    const { waiting, ids } = await oneOfEach()
    const act = given ?? (await reassignTo('Sở Y tế'))
    const run = await startBulk(space.services, space.office, act, ids)
    await work(run)
    await space.inSpace((trx) => forgetOutcome(trx, space.tenantId, run.id, 1))
    await work(run)
    expect((await itemsOf(run))[0]).toMatchObject({ assignmentId: waiting, outcome: 'done', message: null })
    expect(await space.inSpace((trx) => countEvents(trx, space.tenantId, kind, [waiting]))).toEqual({
      least: 1,
      most: 1,
    })
  })

  it('put down when the process stops, it goes on where it was; two workers at once do each once', async () => {
    const { assignments } = await space.assign(Array.from({ length: 20 }, () => ({ due: '2026-04-10' })))
    const ids = assignments.map(({ id }) => id)
    const run = await startBulk(space.services, worker, { action: 'acknowledge' }, ids)
    const stopped = new AbortController()
    stopped.abort()
    await work(run, stopped.signal)
    expect((await itemsOf(run)).every(({ outcome }) => outcome === null)).toBe(true)
    await Promise.all([work(run), work(run)])
    expect(await space.inSpace((trx) => countEvents(trx, space.tenantId, 'acknowledged', ids))).toEqual({
      least: 1,
      most: 1,
    })
    expect((await itemsOf(run)).every(({ outcome }) => outcome === 'done')).toBe(true)
  })

  it('cancelled, it stops; what is done stays, and nobody else may stop or see it', async () => {
    const { assignments } = await space.assign(Array.from({ length: 3 }, () => ({ due: '2026-04-10' })))
    const ids = assignments.map(({ id }) => id)
    const run = await startBulk(space.services, space.office, await reassignTo('Sở Y tế'), ids)
    await expect(cancelBulk(space.services, worker, run.id)).rejects.toMatchObject({ code: 'not_found' })
    expect(await cancelBulk(space.services, space.office, run.id)).toMatchObject({ state: 'cancelling' })
    await work(run)
    expect(await shown(run)).toMatchObject({ state: 'cancelled', done: 0 })
    await expect(cancelBulk(space.services, space.office, run.id)).rejects.toMatchObject({ code: 'bulk_run_over' })
    const call = await space.callAs(worker)
    expect((await call('GET', `/api/bulk-acts/${run.id}`)).statusCode).toBe(404)
    expect((await call('GET', `/api/bulk-acts/${run.id}/items`)).statusCode).toBe(404)
  })

  it('a thousand duties are reassigned at once', async () => {
    const { assignments } = await space.assign(
      Array.from({ length: 1000 }, () => ({ leads: ['Sở Ngoại vụ'], due: '2026-06-30' })),
    )
    const ids = assignments.map(({ id }) => id)
    const next = await space.actor('agency_leader', 'Sở Tư pháp')
    const run = await startBulk(space.services, space.office, await reassignTo('Sở Tư pháp'), ids)
    await work(run)
    expect(await shown(run)).toMatchObject({ state: 'done', total: 1000, done: 1000, refused: 0 })
    expect((await told(next)).filter((title) => title.includes('1000'))).toHaveLength(1)
    const { items } = await listAssignments(space.services, next, { mine: 'true', limit: 100 })
    expect(items).toHaveLength(100)
    const former = await space.organization('Sở Ngoại vụ')
    const left = await listAssignments(space.services, space.office, { organizationId: former, limit: 1 })
    expect(left.items).toEqual([])
  }, 180_000)

  it.each([
    ['nothing chosen', { act: { action: 'acknowledge' }, assignmentIds: [] }],
    ['neither a day nor days', { act: { action: 'extend', reason: 'x' }, assignmentIds: [newId()] }],
    ['both', { act: { action: 'extend', reason: 'x', to: '2026-05-04', days: 3 }, assignmentIds: [newId()] }],
    ['no reason', { act: { action: 'extend', reason: ' ', days: 3 }, assignmentIds: [newId()] }],
    ['too many', { act: { action: 'acknowledge' }, assignmentIds: Array.from({ length: 1001 }, newId) }],
    ['another act', { act: { action: 'delete' }, assignmentIds: [newId()] }],
  ])('%s is refused', async (_what, body) => {
    const call = await space.callAs(space.office)
    for (const path of ['/api/bulk-acts', '/api/bulk-acts/preview'])
      expect((await call('POST', path, body)).statusCode, path).toBe(400)
  })

  it('of nothing one may see there is no run', async () => {
    const call = await space.callAs(worker)
    const answer = await call('POST', '/api/bulk-acts', { act: { action: 'acknowledge' }, assignmentIds: [newId()] })
    expect(answer.statusCode).toBe(404)
  })
})
