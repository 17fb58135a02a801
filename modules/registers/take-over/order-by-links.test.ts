import { describe, expect, it } from 'vitest'
import { outings, roads } from '../../../pack-kit/testing/flower-road-registers.ts'
import { orderByLinks } from './order-by-links.ts'
import type { TakenOverRecord } from './taken-over-record.ts'

const registerOf = (code: string) => (code === roads.code ? roads : outings)

const record = (key: string, register: string, day: string, road?: string): TakenOverRecord => ({
  key,
  register,
  keeperOrganizationId: 'agency',
  enteredBy: 'clerk',
  verifiedBy: 'office',
  versions: [{ verifiedAt: new Date(day), keeperOrganizationId: 'agency', values: road ? { road } : {} }],
})

describe('records taken over', () => {
  it('come in rounds, linked ones first, in each round the oldest first', () => {
    const records = [
      record('road-b', roads.code, '2022-01-01'),
      record('outing', outings.code, '2020-01-01', 'road-b'),
      record('road-a', roads.code, '2021-01-01'),
    ]
    expect(orderByLinks(records, registerOf).map((round) => round.map(({ key }) => key))).toEqual([
      ['road-a', 'road-b'],
      ['outing'],
    ])
  })

  it('may not link to what does not come before', () => {
    const records = [record('outing', outings.code, '2020-01-01', 'road-b'), record('road-b', roads.code, '2022-01-01')]
    expect(() => orderByLinks(records, registerOf)).toThrow('"outing" links to "road-b"')
  })
})
