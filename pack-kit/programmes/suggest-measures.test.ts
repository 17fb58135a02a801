import { describe, expect, it } from 'vitest'
import { flowerRoads } from '../testing/flower-roads.ts'
import { suggestMeasures } from './suggest-measures.ts'

const suggested = (text: string, lead: string) =>
  suggestMeasures(flowerRoads, text, lead).map(({ measure }) => measure.by)

describe('suggestMeasures', () => {
  it('puts first what most words speak for', () => {
    expect(suggested('Phát động ra quân TRỒNG HOA ven kênh', 'Ủy ban nhân dân xã')).toEqual([
      { indicator: 'luot-nguoi-ra-quan' },
      { register: 'tuyen-duong-hoa' },
    ])
  })

  it('looks at the name of the lead too, for less', () => {
    const [first] = suggestMeasures(flowerRoads, 'Chăm sóc các tuyến', 'Sở Văn hóa và Cảnh quan')
    expect(first).toMatchObject({
      measure: { by: { scorecard: 'xa-duong-hoa' } },
      score: 2,
      foundInLead: ['cảnh quan'],
    })
  })

  it('reads with and without diacritics, and only whole words', () => {
    expect(suggested('duong hoa', '')).toHaveLength(1)
    expect(suggested('đường hoang', '')).toEqual([])
    expect(suggested('', '')).toEqual([])
  })
})
