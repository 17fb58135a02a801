import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import { checkShownTerms } from '../check-shown-terms/check-shown-terms-store.ts'
import { withHistory } from '../testing/with-history.ts'

const open = async () => withHistory(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let call: Awaited<ReturnType<typeof space.callAs>>

beforeAll(async () => {
  space = await open()
  await space.addAgencies(['Sở Giao vận', 'Sở Kiến trúc', 'Sở Lao động', 'Sở Nội vụ', 'Ban Dân tộc'])
  await space.addAgencies(['Phòng Cầu đường', 'Phòng Bến bãi'], { kind: 'division', parent: 'Sở Giao vận' })
  await space.reorganize({
    on: '2025-03-01',
    number: '11/NQ-HĐND',
    title: 'Sắp xếp các sở',
    takeOvers: [
      { from: 'Sở Giao vận', to: 'Sở Hạ tầng' },
      { from: 'Sở Kiến trúc', to: 'Sở Hạ tầng', certainty: 'uncertain' },
      { from: 'Sở Lao động', to: 'Sở Nội vụ', fields: ['labour'] },
    ],
    abolish: ['Phòng Bến bãi'],
    renames: [{ from: 'Ban Dân tộc', to: 'Sở Dân tộc và Tôn giáo' }],
  })
  await space.reorganize({
    on: '2025-07-01',
    number: '24/NQ-HĐND',
    takeOvers: [{ from: 'Sở Hạ tầng', to: 'Sở Xây dựng' }],
  })
  call = await space.callAs(await space.actor('specialist', 'Sở Y tế'))
})
afterAll(() => space.close())

const show = async (name: string, on?: string) => {
  const answer = await call('GET', `/api/organizations/${space.idOf(name)}${on ? `?on=${on}` : ''}`)
  expect(answer.statusCode).toBe(200)
  return answer.json()
}

describe("an agency's page", () => {
  it.each([
    ['2025-02-28', 'Ban Dân tộc', 'then', '2025-02-28'],
    ['2025-03-01', 'Sở Dân tộc và Tôn giáo', 'then', '2025-03-01'],
    ['1990-01-01', 'Ban Dân tộc', 'later', '2000-01-01'],
  ])('on %s it is called %s (%s)', async (on, name, shownAs, shownOn) => {
    const page = await show('Ban Dân tộc', on)
    expect(page).toMatchObject({ on, shownAs, shownOn, terms: { name } })
    expect(page.versions.map((version: { name: string }) => version.name)).toEqual([
      'Ban Dân tộc',
      'Sở Dân tộc và Tôn giáo',
    ])
  })

  it('says its version in the answer and in the ETag', async () => {
    const answer = await call('GET', `/api/organizations/${space.idOf('Sở Nội vụ')}`)
    expect(answer.headers['etag']).toBe(`"${answer.json().version}"`)
  })

  it('of an agency that has ended shows its last terms and whose its work is today', async () => {
    const page = await show('Sở Giao vận')
    expect(page).toMatchObject({
      shownAs: 'earlier',
      shownOn: '2025-02-28',
      terms: { name: 'Sở Giao vận', parentName: 'Ủy ban nhân dân tỉnh Sông Trà', validTo: '2025-03-01' },
      childCount: 2,
      ancestors: [{ id: space.committeeId, name: 'Ủy ban nhân dân tỉnh Sông Trà' }],
      currentUnits: [{ id: space.idOf('Sở Xây dựng'), name: 'Sở Xây dựng' }],
      became: [
        {
          id: space.idOf('Sở Hạ tầng'),
          name: 'Sở Hạ tầng',
          on: '2025-03-01',
          fields: null,
          predecessorEnds: true,
          certainty: 'confirmed',
          reorganization: { title: 'Sắp xếp các sở', documentNumber: '11/NQ-HĐND', documentIssuedOn: '2025-03-01' },
        },
      ],
      cameFrom: [],
    })
  })

  it('says where it came from, one step back, and what is not confirmed', async () => {
    const page = await show('Sở Hạ tầng', '2025-05-01')
    expect(page.cameFrom).toMatchObject([
      { name: 'Sở Giao vận', certainty: 'confirmed' },
      { name: 'Sở Kiến trúc', certainty: 'uncertain' },
    ])
    expect(page.became).toMatchObject([{ name: 'Sở Xây dựng', on: '2025-07-01' }])
  })

  it('tells a field handed over from a whole agency', async () => {
    const page = await show('Sở Nội vụ')
    expect(page.cameFrom).toMatchObject([{ name: 'Sở Lao động', fields: ['labour'], predecessorEnds: false }])
    expect(page.currentUnits).toEqual([])
    expect(await show('Sở Lao động')).toMatchObject({ shownAs: 'then', became: [{ name: 'Sở Nội vụ' }] })
  })

  it('counts children of the day', async () => {
    expect((await show('Sở Giao vận', '2020-01-01')).childCount).toBe(2)
    expect((await show('Sở Kiến trúc', '2020-01-01')).childCount).toBe(0)
  })

  it('says what this person may do', async () => {
    expect((await show('Sở Nội vụ')).may).toEqual({ correct: false, addOrganization: false })
    const office = await space.callAs(await space.actor('office'))
    const page = (await office('GET', `/api/organizations/${space.idOf('Sở Nội vụ')}`)).json()
    expect(page.may).toEqual({ correct: true, addOrganization: true })
  })

  it.each([
    [`/api/organizations/${newId()}`, 404, 'organization_not_found'],
    ['/api/organizations/khong-phai-ma', 400, 'invalid_request'],
    [`/api/organizations/${newId()}?on=2025-02-30`, 400, 'invalid_request'],
    [`/api/organizations/${newId()}?on=0000-01-01`, 400, 'invalid_request'],
    ['/api/organizations?on=0000-01-01', 400, 'invalid_request'],
  ])('%s → %i', async (path, status, code) => {
    const answer = await call('GET', path)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  })
})

describe('days on which the directory changed', () => {
  it('are the days of its versions, oldest first, without the beginning of time', async () => {
    const { days, earlier } = (await call('GET', '/api/organizations/change-days')).json()
    expect(earlier).toBe(false)
    expect(days).toEqual([
      { day: '2000-01-01', organizations: expect.any(Number) },
      { day: '2025-03-01', organizations: 5 },
      { day: '2025-07-01', organizations: 2 },
    ])
  })
})

describe('the directory asked for single agencies', () => {
  const named = async (ids: string[], on?: string) =>
    (await call('GET', `/api/organizations?ids=${ids.join(',')}${on ? `&on=${on}` : ''}`)).json()

  it('names ended ones as they last were, and those to come as they will be', async () => {
    const ids = ['Sở Giao vận', 'Sở Xây dựng', 'Ban Dân tộc'].map(space.idOf)
    const names = async (on?: string) => (await named(ids, on)).items.map((item: { name: string }) => item.name).sort()
    expect(await names()).toEqual(['Sở Dân tộc và Tôn giáo', 'Sở Giao vận', 'Sở Xây dựng'])
    expect(await names('2020-01-01')).toEqual(['Ban Dân tộc', 'Sở Giao vận', 'Sở Xây dựng'])
  })

  it('leaves out what is in no directory, and refuses what is no id', async () => {
    expect((await named([newId()])).items).toEqual([])
    expect((await call('GET', '/api/organizations?ids=a,b')).statusCode).toBe(400)
  })
})

it('shown terms are those of the versions', async () => {
  expect(await space.inSpace((trx) => checkShownTerms(trx, space.tenantId, '2026-03-02'))).toEqual([])
  const renamed = await space.inSpace((trx) => checkShownTerms(trx, space.tenantId, '2025-02-01'))
  expect(renamed).toEqual([space.idOf('Ban Dân tộc')])
})
