import { describe, expect, it } from 'vitest'
import { fictionalTables } from '../../testing/fictional-places.ts'
import type { NationwidePlace, NationwideVersion } from './nationwide-data.ts'
import { traceNationwide } from './trace-nationwide.ts'

const { places, successions } = traceNationwide(fictionalTables)

const versionOf = ({ name, validFrom, validTo, code, certainty }: NationwideVersion) =>
  `${validFrom ?? ''}..${validTo ?? ''} ${name} ${code ?? '-'}${certainty === 'uncertain' ? '?' : ''}`
const named = (name: string, since?: string): NationwidePlace => {
  const found = places.filter(({ versions }) =>
    versions.some((version) => version.name === name && (since === undefined || version.validFrom === since)),
  )
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} places are called ${name}`)
  return found[0]
}
const nameOf = new Map(places.map(({ key, versions }) => [key, versions[0]?.name]))
const madeOf = (name: string, since = '2025-07-01') =>
  successions
    .filter(({ successorKey }) => successorKey === named(name, since).key)
    .map(({ predecessorKey, certainty }) => `${nameOf.get(predecessorKey)}${certainty === 'uncertain' ? '?' : ''}`)

describe('provinces', () => {
  it('one that took in another is a new place, one that did not is the same with one version', () => {
    expect(named('Tỉnh Sông Trà', '2025-07-01').versions.map(versionOf)).toEqual(['2025-07-01.. Tỉnh Sông Trà 90'])
    expect(madeOf('Tỉnh Sông Trà')).toEqual(['Tỉnh Sông Trà', 'Tỉnh Đầm Sen'])
    expect(named('Thành phố Biển Đông').versions.map(versionOf)).toEqual(['.. Thành phố Biển Đông 98'])
  })
  it('a former code that no table gives is to be confirmed', () => {
    expect(named('Tỉnh Đầm Sen').versions[0]).toMatchObject({ code: null, certainty: 'uncertain' })
  })
})

describe('districts', () => {
  it('end on the day of the mergers in the communes made of theirs', () => {
    const district = named('Huyện An Bình')
    expect(district.versions.map(versionOf)).toEqual(['..2025-07-01 Huyện An Bình -'])
    const heirs = successions.filter(({ predecessorKey }) => predecessorKey === district.key)
    expect(heirs.map(({ successorKey }) => nameOf.get(successorKey))).toEqual(['Xã Bình Hòa', 'Xã Tân Lập'])
  })
})

describe('communes', () => {
  it('one made of several is a new place with its parts and their district, an earlier part uncertain', () => {
    expect(madeOf('Xã Bình Hòa')).toEqual(['Xã Bình Hoà', 'Xã Bình Phú', 'Thị trấn An Bình', 'Huyện An Bình'])
    expect(madeOf('Xã Núi Xanh')).toEqual([
      'Xã Bình Phú?',
      'Xã Núi Xanh',
      'Xã Bình Hòa',
      'Xã Suối Cạn?',
      'Huyện Núi Xanh',
    ])
  })
  it('one that alone became one unit is the same place under its new terms', () => {
    expect(named('Phường Hải An').versions.map(versionOf)).toEqual([
      '..2025-07-01 Xã Hải An 98001',
      '2025-07-01.. Phường Hải An 98001',
    ])
    expect(madeOf('Phường Hải An')).toEqual(['Huyện Ven Biển'])
  })
  it('is not the same place where an earlier unit may have joined', () => {
    expect(madeOf('Xã Tân Lập')).toEqual(['Xã Tân Lập', 'Xã Suối Cạn?', 'Huyện An Bình'])
  })
  it('an earlier unit has no code, an unknown end and a note that says so', () => {
    const { versions } = named('Xã Suối Cạn')
    expect(versions.map(versionOf)).toEqual(['..2025-07-01 Xã Suối Cạn -?'])
    expect(versions[0]?.note).toContain('khi đó thuộc Huyện Núi Xanh')
  })
  it('an earlier unit named as one that existed until then is that one, also under a district of another kind', () => {
    const earlier = places.filter(({ key }) => key.startsWith('commune/earlier/'))
    expect(earlier.map(({ versions }) => versions[0]?.name)).toEqual(['Xã Suối Cạn'])
  })
  it('one no table tells of has only its version of today', () => {
    expect(named('Xã Đồng Vắng').versions.map(versionOf)).toEqual(['2025-07-01.. Xã Đồng Vắng 99040'])
    expect(madeOf('Đặc khu Hòn Ngang')).toEqual([])
  })
})

describe('tables that contradict themselves', () => {
  const [first] = fictionalTables.mappings
  it.each([
    ['a unit of today that is not there', { new_ward_name: 'Xã Không Có' }, 'no unit "Xã Không Có'],
    ['a name without a kind', { old_ward_name: 'Bình Hòa' }, 'is no name of a commune'],
    ['a district called a commune', { old_district_name: 'Xã An Bình' }, 'is no name of a district'],
  ])('%s is refused', (_what, change, message) => {
    if (!first) throw new Error('no mapping')
    expect(() => traceNationwide({ ...fictionalTables, mappings: [{ ...first, ...change }] })).toThrow(message)
  })
})
