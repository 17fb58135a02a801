import { afterAll, beforeAll, expect, it } from 'vitest'
import { reorganizations } from '../../../apps/server/reorganizations.ts'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'
import { aChange, headerOn } from '../../../tests/support/reorganizing.ts'
import { createReorganization, recordReorganization, undoReorganization } from '../../reorganizations/index.ts'

const path = '/api/registers/buoi-ra-quan/records'
let space: RegisterSpace
beforeAll(async () => {
  space = await openRegisterSpace()
})
afterAll(() => space.close())

it('a merged commune’s records are kept by its successor, where they were, and come back when it is undone', async () => {
  const { services, tenantId, people, committees, places, call } = space
  const values = { title: 'Ra quân', commune: places.tanLap, from: '2026-02-01', people: 3 }
  const made = (await call.tanLap('POST', path, { values })).json()
  const show = async (who: 'office' | 'nuiXanh' = 'office') => (await call[who]('GET', `${path}/${made.id}`)).json()
  expect((await show('nuiXanh')).code).toBe('register_record_not_found')

  const merge = aChange({
    kind: 'merge',
    unit: 'organization',
    fromIds: [committees.tanLap],
    into: { id: committees.nuiXanh, terms: null },
  })
  const id = await createReorganization(services, people.office, headerOn('2026-04-01'), [merge])
  await recordReorganization(services, people.office, reorganizations.followers, id, null)
  space.clock.set('2026-04-01T08:00:00+07:00')
  await reorganizations.workRun(services, { tenantId, reorganizationId: id, direction: 'follow' })
  const followed = await show('nuiXanh')
  expect(followed).toMatchObject({
    version: 2,
    keeper: { id: committees.nuiXanh },
    place: { id: places.tanLap, name: 'Xã Tân Lập' },
    values,
    may: { edit: true },
    history: [{ kind: 'followed', note: expect.stringContaining('202/2025/QH15'), fields: [] }, { kind: 'created' }],
  })
  expect((await call.nuiXanh('GET', path)).json().items).toHaveLength(1)
  const edited = await call.nuiXanh('PATCH', `${path}/${made.id}`, { values: { people: 4 } }, { 'if-match': '"2"' })
  expect(edited.statusCode).toBe(200)

  await undoReorganization(services, people.office, reorganizations.followers, id, 'Ghi nhầm')
  await reorganizations.workRun(services, { tenantId, reorganizationId: id, direction: 'undo' })
  expect(await show()).toMatchObject({ version: 4, keeper: { id: committees.tanLap }, values: { people: 4 } })
})
