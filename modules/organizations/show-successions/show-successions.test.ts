import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestSpace } from '../../../tests/support/test-space.ts'
import { roles } from '../../access/index.ts'
import { withHistory } from '../testing/with-history.ts'

const open = async () => withHistory(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>

type Picture = {
  nodes: {
    id: string
    name: string
    names: { name: string; validTo: string | null; actId: string | null }[]
    validTo: string | null
    found: boolean
    certainty: string
    otherSuccessors: number
    otherPredecessors: number
    endedByActId: string | null
    parentName: string | null
  }[]
  links: {
    fromId: string
    toId: string
    on: string
    fields: { name: string }[] | null
    ends: boolean
    certainty: string
  }[]
  acts: { id: string; documentNumber: string | null }[]
  isCut: boolean
}

async function pictureOf(name: string) {
  const call = await space.callAs(space.administrator)
  const answer = await call('GET', `/api/organizations/${space.idOf(name)}/successions`)
  expect(answer.statusCode).toBe(200)
  const picture: Picture = answer.json()
  const names = new Map(picture.nodes.map((node) => [node.id, node.name]))
  const lines = picture.links.map(({ fromId, toId, on }) => `${on} ${names.get(fromId)} → ${names.get(toId)}`)
  return { ...picture, lines, node: (wanted: string) => picture.nodes.find((node) => node.name === wanted) }
}

beforeAll(async () => {
  space = await open()
  await space.addAgencies(['Sở Giao vận', 'Sở Kiến trúc', 'Ban Cầu cảng', 'Sở Lao động', 'Sở Nội vụ', 'Ban Dân tộc'])
  await space.addAgencies(['Ủy ban nhân dân huyện Bình Minh'], { kind: 'people_committee', level: 'district' })
  await space.addAgencies(['Phòng Lao động'], {
    kind: 'division',
    level: 'district',
    parent: 'Ủy ban nhân dân huyện Bình Minh',
  })
  await space.reorganize({
    on: '2025-03-01',
    number: '11/NQ-HĐND',
    takeOvers: [
      { from: 'Sở Giao vận', to: 'Sở Xây dựng' },
      { from: 'Sở Kiến trúc', to: 'Sở Xây dựng' },
      { from: 'Ban Cầu cảng', to: 'Sở Xây dựng', certainty: 'uncertain' },
      { from: 'Sở Lao động', to: 'Sở Nội vụ', fields: ['labour'] },
    ],
    renames: [{ from: 'Ban Dân tộc', to: 'Sở Dân tộc và Tôn giáo' }],
  })
  await space.reorganize({
    on: '2025-07-01',
    number: '24/NQ-HĐND',
    takeOvers: ['Thượng', 'Trung', 'Hạ'].map((part, index) => ({
      from: 'Ủy ban nhân dân huyện Bình Minh',
      to: `Ủy ban nhân dân xã Bình Minh ${part}`,
      position: index + 1,
    })),
    abolish: ['Phòng Lao động'],
    made: { kind: 'people_committee', level: 'commune' },
  })
  await space.reorganize({
    on: '2025-10-01',
    number: '31/NQ-HĐND',
    takeOvers: [{ from: 'Sở Xây dựng', to: 'Sở Hạ tầng' }],
  })
})
afterAll(() => space.close())

describe('where an agency came from and what became of it', () => {
  it('goes two generations on, with those who went the same way', async () => {
    const picture = await pictureOf('Sở Giao vận')
    expect(picture.lines).toEqual(
      expect.arrayContaining([
        '2025-10-01 Sở Xây dựng → Sở Hạ tầng',
        '2025-03-01 Sở Giao vận → Sở Xây dựng',
        '2025-03-01 Sở Kiến trúc → Sở Xây dựng',
        '2025-03-01 Ban Cầu cảng → Sở Xây dựng',
      ]),
    )
    expect(picture.lines).toHaveLength(4)
    expect(picture.node('Sở Giao vận')).toMatchObject({ validTo: '2025-03-01', found: true, otherSuccessors: 0 })
    expect(picture.node('Sở Xây dựng')).toMatchObject({ validTo: '2025-10-01', found: false })
    expect(picture.acts.map(({ documentNumber }) => documentNumber)).toEqual(['11/NQ-HĐND', '31/NQ-HĐND'])
    expect(picture.isCut).toBe(false)
  })

  it('goes two generations back, and says which link is not confirmed', async () => {
    const picture = await pictureOf('Sở Hạ tầng')
    expect(picture.lines).toHaveLength(4)
    const uncertain = picture.links.filter(({ certainty }) => certainty === 'uncertain')
    expect(uncertain.map(({ fromId }) => fromId)).toEqual([space.idOf('Ban Cầu cảng')])
  })

  it('shows a district that was split in three whole, and from one of the three how many others there are', async () => {
    expect((await pictureOf('Ủy ban nhân dân huyện Bình Minh')).links).toHaveLength(3)
    const one = await pictureOf('Ủy ban nhân dân xã Bình Minh Trung')
    expect(one.lines).toEqual(['2025-07-01 Ủy ban nhân dân huyện Bình Minh → Ủy ban nhân dân xã Bình Minh Trung'])
    expect(one.node('Ủy ban nhân dân huyện Bình Minh')).toMatchObject({ otherSuccessors: 2, otherPredecessors: 0 })
  })

  it('names the fields of work that moved while their agency went on', async () => {
    const picture = await pictureOf('Sở Nội vụ')
    expect(picture.links).toMatchObject([{ ends: false, fields: [{ code: 'labour', name: 'Lao động, việc làm' }] }])
    expect(picture.node('Sở Lao động')?.validTo).toBeNull()
  })

  it('tells former names with their days and the act that changed them', async () => {
    const picture = await pictureOf('Sở Dân tộc và Tôn giáo')
    expect(picture.links).toEqual([])
    expect(picture.nodes[0]?.names).toMatchObject([
      { name: 'Ban Dân tộc', validTo: '2025-03-01', actId: null },
      { name: 'Sở Dân tộc và Tôn giáo', validTo: null, actId: picture.acts[0]?.id },
    ])
  })

  it('tells of an agency that nobody took over from by which act it ended', async () => {
    const picture = await pictureOf('Phòng Lao động')
    expect(picture.nodes).toMatchObject([
      { validTo: '2025-07-01', endedByActId: picture.acts[0]?.id, parentName: 'Ủy ban nhân dân huyện Bình Minh' },
    ])
  })

  it('ends where fields of work went there and back', async () => {
    const fields = ['press']
    await space.addAgencies(['Sở Đi', 'Sở Về'])
    await space.reorganize({
      on: '2025-11-01',
      number: '40/NQ-HĐND',
      takeOvers: [{ from: 'Sở Đi', to: 'Sở Về', fields }],
    })
    await space.reorganize({
      on: '2025-12-01',
      number: '41/NQ-HĐND',
      takeOvers: [{ from: 'Sở Về', to: 'Sở Đi', fields }],
    })
    expect((await pictureOf('Sở Đi')).lines).toEqual(['2025-12-01 Sở Về → Sở Đi', '2025-11-01 Sở Đi → Sở Về'])
  })

  it.each(roles)('is read by %s', async (role) => {
    const call = await space.callAs(await space.actor(role))
    expect((await call('GET', `/api/organizations/${space.idOf('Sở Nội vụ')}/successions`)).statusCode).toBe(200)
  })

  it.each([
    ['an agency that is not there', '00000000-0000-7000-8000-000000000000', 404, 'organization_not_found'],
    ['what is no id', 'khong-phai-ma', 400, 'invalid_request'],
  ])('refuses %s', async (_, id, status, code) => {
    const call = await space.callAs(space.administrator)
    const answer = await call('GET', `/api/organizations/${id}/successions`)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  })

  it('shows nothing of another province', async () => {
    const other = await open()
    const call = await other.callAs(other.administrator)
    const answer = await call('GET', `/api/organizations/${space.idOf('Sở Nội vụ')}/successions`)
    expect(answer.statusCode).toBe(404)
    await other.close()
  })
})
