import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type IndicatorSpace, openIndicatorSpace } from '../../../tests/support/indicator-space.ts'
import { freshen } from '../dirty/freshen.ts'
import { indicatorsRound } from './morning-round.ts'
import { listRuns } from './run-store.ts'
import { workRun } from './work-run.ts'

let space: IndicatorSpace
beforeAll(async () => {
  space = await openIndicatorSpace()
  const { nuiXanh, tanLap } = space.places
  await space.keep('tuyen-duong-hoa', [
    {
      placeId: nuiXanh,
      values: { roadName: 'Một', state: 'planted', plantedOn: '2022-03-01', length: 4, plantedLength: 3 },
    },
    {
      placeId: nuiXanh,
      values: { roadName: 'Hai', state: 'planted', plantedOn: '2024-03-01', length: 2, plantedLength: 1 },
    },
    { placeId: tanLap, values: { roadName: 'Ba', state: 'planned', length: 5 } },
  ])
})
afterAll(() => space.close())

const cellOf = async (indicator: string, placeId: string, on: string, query = '') => {
  const answer = await space.call.office('GET', `${space.path}/evaluation?on=${on}&indicators=${indicator}${query}`)
  expect(answer.statusCode).toBe(200)
  return answer.json().rows.find((row: { place: { id: string } }) => row.place.id === placeId)?.cells[0]
}
const newest = () =>
  inTenant(space.services.database, space.tenantId, (trx) =>
    listRuns(trx, space.tenantId, space.known.programme.code, 1),
  )

describe('a run over a programme', () => {
  it('computes from verified records, and the programme page shows it', async () => {
    const begun = await space.call.office('POST', `${space.path}/indicator-runs`)
    expect(begun.statusCode).toBe(202)
    const run = begun.json()
    expect(run).toMatchObject({ state: 'running', total: 4, done: 0 })
    expect((await space.call.office('POST', `${space.path}/indicator-runs`)).json().code).toBe(
      'indicator_run_under_way',
    )
    await workRun(space.services, space.programmes, { tenantId: space.tenantId, runId: run.id })
    const [after] = (await space.call.office('GET', `${space.path}/indicator-runs`)).json().items
    expect(after).toMatchObject({ state: 'done', done: 4, failures: [] })
    expect(after.changed).toBeGreaterThan(0)
    const { nuiXanh, tanLap } = space.places
    expect(await cellOf('tuyen-da-trong', nuiXanh, '2025-12-31')).toMatchObject({ value: 2, verdict: 'no_target' })
    expect(await cellOf('tuyen-da-trong', nuiXanh, '2023-12-31')).toMatchObject({ value: 1 })
    expect(await cellOf('ty-le-trong-hoa', nuiXanh, '2025-12-31')).toMatchObject({ value: (4 / 6) * 100 })
    expect(await cellOf('ty-le-trong-hoa', tanLap, '2025-12-31')).toMatchObject({ value: 0 })
    expect(await cellOf('ty-le-trong-hoa', tanLap, '2022-12-31')).toBeUndefined()
    const of = `on=2025-12-31&placeId=${tanLap}`
    const { values } = (
      await space.call.office('GET', `${space.path}/indicators/luot-nguoi-ra-quan/value?${of}`)
    ).json()
    expect(values.computed, 'nobody came out: known, and 0').toMatchObject({ value: 0 })
  })

  it('changes nothing when nothing changed, and does the day once', async () => {
    const round = indicatorsRound(space.services, space.programmes)
    await round.run(space.tenantId, '2026-03-02', new AbortController().signal)
    const [run] = await newest()
    expect(run?.startedBy).not.toBeNull()
    space.clock.set('2026-03-03T04:00:00+07:00')
    await round.run(space.tenantId, '2026-03-03', new AbortController().signal)
    const [next] = await newest()
    expect(next).toMatchObject({ state: 'done', startedBy: null, changed: 0 })
    await round.run(space.tenantId, '2026-03-03', new AbortController().signal)
    expect((await newest())[0]?.id).toBe(next?.id)
  })

  it('stops before its next indicator and goes on from there', async () => {
    const run = (await space.call.office('POST', `${space.path}/indicator-runs`)).json()
    const cancelled = await space.call.office('POST', `${space.path}/indicator-runs/${run.id}/cancellation`)
    expect(cancelled.json()).toMatchObject({ state: 'cancelling' })
    const work = { tenantId: space.tenantId, runId: run.id }
    await workRun(space.services, space.programmes, work)
    expect((await newest())[0]).toMatchObject({ state: 'cancelled', done: 0 })
    const resumed = await space.call.office('POST', `${space.path}/indicator-runs/${run.id}/resumption`)
    expect(resumed.json()).toMatchObject({ state: 'running', finishedAt: null })
    await workRun(space.services, space.programmes, work)
    expect((await newest())[0]).toMatchObject({ state: 'done', done: 4 })
    expect((await space.call.office('POST', `${space.path}/indicator-runs/${run.id}/cancellation`)).json().code).toBe(
      'indicator_run_over',
    )
  })

  it('is begun by those who may', async () => {
    expect((await space.call.other('POST', `${space.path}/indicator-runs`)).statusCode).toBe(403)
    expect((await space.call.other('GET', '/api/programmes/khong-co/indicator-runs')).json().code).toBe(
      'programme_not_found',
    )
  })
})

describe('a verified record that changes', () => {
  it('is computed anew with everything that hangs on it, and only that', async () => {
    const { services, tenantId, known, places, keep } = space
    await freshen(services, tenantId, known)
    await keep('buoi-ra-quan', [
      { placeId: places.nuiXanh, values: { title: 'Ra quân', from: '2025-05-01', people: 12 } },
    ])
    const stale = await space.call.office('GET', `${space.path}/evaluation`)
    expect(stale.json().isStale).toBe(true)
    expect(await freshen(services, tenantId, known)).toBeGreaterThan(0)
    expect(await cellOf('luot-nguoi-ra-quan', places.nuiXanh, '2025-12-31')).toMatchObject({ value: 12 })
    expect(await cellOf('luot-nguoi-moi-tuyen', places.nuiXanh, '2025-12-31')).toMatchObject({ value: 6 })
    expect(await freshen(services, tenantId, known)).toBe(0)
    expect((await space.call.office('GET', `${space.path}/evaluation`)).json().isStale).toBe(false)
  })

  it('comes through the forms too: a draft counts nothing, a confirmed record does', async () => {
    const { services, tenantId, known, places, call } = space
    const base = '/api/registers/tuyen-duong-hoa/records'
    const values = {
      roadName: 'Bốn',
      commune: places.tanLap,
      state: 'planted',
      plantedOn: '2025-02-01',
      length: 5,
      plantedLength: 5,
    }
    const made = (await call.specialist('POST', base, { values })).json()
    expect(await freshen(services, tenantId, known)).toBe(0)
    await call.specialist('POST', `${base}/${made.id}/submission`, { note: null }, { 'if-match': '"1"' })
    const verified = await call.head('POST', `${base}/${made.id}/verification`, { note: null }, { 'if-match': '"2"' })
    expect(verified.statusCode).toBe(200)
    expect(await freshen(services, tenantId, known)).toBeGreaterThan(0)
    expect(await cellOf('tuyen-da-trong', places.tanLap, '2025-12-31')).toMatchObject({ value: 1 })
    await call.head('POST', `${base}/${made.id}/return`, { note: 'Nhập nhầm' }, { 'if-match': '"3"' })
    await freshen(services, tenantId, known)
    expect(await cellOf('tuyen-da-trong', places.tanLap, '2025-12-31')).toMatchObject({ value: 0 })
  })
})
