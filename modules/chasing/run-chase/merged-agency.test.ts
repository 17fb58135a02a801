import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Chasing, withChasing } from '../../../tests/support/chasing.ts'
import { aChange, headerOn, openReorganizing, type Reorganizing } from '../../../tests/support/reorganizing.ts'

let space: Reorganizing
let chasing: Omit<Chasing, keyof Reorganizing>
beforeAll(async () => {
  space = await openReorganizing({ startsAt: '2026-03-02T08:00:00+07:00' })
  chasing = withChasing(space)
})
afterAll(() => space.close())

it.each([
  ['before its duties were passed on', false],
  ['after its duties were passed on', true],
])('of an agency merged meanwhile, %s, those who took over are told', async (when, passedOn) => {
  space.comeTo('2026-03-02')
  const [old, taker] = [`Sở Cũ ${when}`, `Sở Mới ${when}`]
  const formerly = await space.actor('specialist', old)
  const now = await space.actor('specialist', taker)
  const ids = [await space.organization(old), await space.organization(taker)] as const
  await space.assign([{ leads: [old], due: '2026-05-22' }], { focal: null })
  const merge = aChange({ kind: 'merge', unit: 'organization', fromIds: [ids[0]], into: { id: ids[1], terms: null } })
  const id = await space.record([merge], headerOn('2026-05-01'))
  space.comeTo('2026-05-02')
  if (passedOn) await space.work(id)
  await chasing.startRounds()
  await chasing.chase('2026-05-15')
  for (const told of [formerly, now])
    expect((await chasing.noticesOf(told)).map(({ title }) => title)).toEqual([
      'Nhiệm vụ còn 7 ngày đến hạn (22/05/2026)',
    ])
})
