import { describe, expect, it } from 'vitest'
import { type Commune, type KnownCommittee, planCommittees } from './plan-committees.ts'

const province = { organizationId: 'tinh', validFrom: '1900-01-01' }

const commune = (placeId: string, name: string, more: Partial<Commune> = {}): Commune => ({
  placeId,
  kind: 'xã',
  name,
  districtId: null,
  districtName: null,
  validFrom: '2025-07-01',
  validTo: null,
  ...more,
})

const committee = (organizationId: string, name: string, more: Partial<KnownCommittee> = {}): KnownCommittee => ({
  organizationId,
  name,
  level: 'commune',
  placeId: null,
  validFrom: '2025-07-01',
  ...more,
})

const plan = (communes: Commune[], known: KnownCommittee[] = [], ends: [string, string][] = []) =>
  planCommittees(communes, known, province, new Map(ends))

describe('the committees a province lacks', () => {
  it.each([
    ['xã', 'Vĩnh Hòa', 'Ủy ban nhân dân xã Vĩnh Hòa', 'UBND xã Vĩnh Hòa'],
    ['xã', 'Xã Vĩnh Hòa', 'Ủy ban nhân dân xã Vĩnh Hòa', 'UBND xã Vĩnh Hòa'],
    ['phường', 'Phường 1', 'Ủy ban nhân dân phường 1', 'UBND phường 1'],
    ['đặc khu', 'Đặc khu Phú Quốc', 'Ủy ban nhân dân đặc khu Phú Quốc', 'UBND đặc khu Phú Quốc'],
    ['thị trấn', 'Thị trấn Thứ Mười Một', 'Ủy ban nhân dân thị trấn Thứ Mười Một', 'UBND thị trấn Thứ Mười Một'],
  ])('%s %s → %s', (kind, name, full, shortName) => {
    expect(plan([commune('p', name, { kind })]).toAdd).toEqual([
      { placeId: 'p', name: full, shortName, parentId: 'tinh', validFrom: '2025-07-01', validTo: null },
    ])
  })

  it('leaves out communes that have one, whatever it is called', () => {
    expect(plan([commune('p', 'Vĩnh Hòa')], [committee('o', 'UBND xã cũ', { placeId: 'p' })])).toEqual({
      toAdd: [],
      toLink: [],
      taken: [],
    })
  })

  it('gives the committee that goes by the name its place', () => {
    const { toAdd, toLink } = plan([commune('p', 'Vĩnh Hoà')], [committee('o', 'UBND xã Vĩnh Hòa')])
    expect(toAdd).toEqual([])
    expect(toLink).toEqual([{ organizationId: 'o', name: 'UBND xã Vĩnh Hòa', placeId: 'p' }])
  })

  it.each([
    ['two go by it', [committee('o', 'UBND xã Vĩnh Hòa'), committee('q', 'Ủy ban nhân dân xã Vĩnh Hòa')]],
    ['it governs another place', [committee('o', 'UBND xã Vĩnh Hòa', { placeId: 'khác' })]],
  ])('asks a person when a name is taken: %s', (_why, known) => {
    const { toAdd, toLink, taken } = plan([commune('p', 'Vĩnh Hòa')], known)
    expect([toAdd, toLink]).toEqual([[], []])
    expect(taken).toEqual([{ name: 'Ủy ban nhân dân xã Vĩnh Hòa', organizationId: 'o' }])
  })

  it('takes no notice of a committee that begins only when the commune ends', () => {
    const old = commune('p', 'Vĩnh Hòa', { validFrom: null, validTo: '2025-07-01' })
    const next = committee('o', 'UBND xã Vĩnh Hòa', { placeId: 'mới', validFrom: '2025-07-01' })
    expect(plan([old], [next])).toMatchObject({ toAdd: [{ validTo: '2025-07-01' }], taken: [] })
  })

  it('names the district where two communes share a name, and puts each under its district', () => {
    const communes = [
      commune('a', 'Đông Hưng', { districtId: 'h1', districtName: 'Huyện An Minh', validFrom: null }),
      commune('b', 'Đông Hưng', { districtId: 'h2', districtName: 'Huyện An Biên', validFrom: null }),
    ]
    const district = committee('uh1', 'UBND huyện An Minh', {
      level: 'district',
      placeId: 'h1',
      validFrom: '2005-01-01',
    })
    expect(plan(communes, [district]).toAdd).toMatchObject([
      { name: 'Ủy ban nhân dân xã Đông Hưng, huyện An Minh', parentId: 'uh1', validFrom: '2005-01-01' },
      { name: 'Ủy ban nhân dân xã Đông Hưng, huyện An Biên', parentId: 'tinh', validFrom: '1900-01-01' },
    ])
  })

  it('begins when the commune does, and not before its last committee ended; ends with the commune', () => {
    const old = commune('p', 'Vĩnh Hòa', { validFrom: null, validTo: '2025-07-01' })
    expect(plan([old]).toAdd).toMatchObject([{ validFrom: '1900-01-01', validTo: '2025-07-01' }])
    expect(plan([old], [], [['p', '2010-01-01']]).toAdd).toMatchObject([{ validFrom: '2010-01-01' }])
  })
})
