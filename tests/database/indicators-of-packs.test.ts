import { afterAll, beforeAll, expect, it } from 'vitest'
import { programmes as installed } from '../../apps/server/programmes.ts'
import { openTestSpace, type TestSpace } from '../support/test-space.ts'

let space: TestSpace
beforeAll(async () => {
  space = await openTestSpace()
})
afterAll(() => space.close())

it.each(installed.indicators.programmes.all.map(({ programme }) => [programme.code, programme] as const))(
  'every indicator and scorecard of %s can be asked of the database',
  async (code, programme) => {
    const call = await space.callAs(await space.actor('office'))
    const round = installed.indicators.morningRound(space.services)
    await round.run(space.tenantId, '2026-03-02', new AbortController().signal)
    const [run] = (await call('GET', `/api/programmes/${code}/indicator-runs`)).json().items
    const computed = programme.indicators.filter(({ source }) => source.kind === 'computed')
    expect(run).toMatchObject({ state: 'done', done: computed.length, failures: [] })
    for (const scorecard of programme.scorecards) {
      const shown = await call('GET', `/api/programmes/${code}/scorecards/${scorecard.code}?on=2024-12-31`)
      expect(shown.statusCode).toBe(200)
    }
    for (const report of programme.reports) {
      const path = `/api/programmes/${code}/reports/${report.code}`
      const { document } = (await call('GET', path)).json()
      expect(document.sections).toHaveLength(report.sections.length)
      expect((await call('GET', `${path}/document?on=2024-12-31`)).rawPayload.subarray(0, 2).toString()).toBe('PK')
    }
    expect((await call('GET', `/api/programmes/${code}/evaluation`)).json().columns).toHaveLength(
      programme.indicators.length,
    )
  },
)
