import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyNames, readAgencyList, unique } from './agency-mentions.ts'
import { searchKey } from './fold-text.ts'

const read = (text: string): string[] => {
  const list = readAgencyList({ text, key: searchKey(text) }, 0)
  return list ? agencyNames(list) : []
}

describe('readAgencyList', () => {
  it.each<[string, string[]]>([
    ['Sở Y tế rà soát', ['Sở Y tế']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['các sở: Y tế, Tài chính; Nội vụ', ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ']],
    ['Các Bộ: Quốc phòng, Công an', ['Bộ Quốc phòng', 'Bộ Công an']],
    ['Giám đốc các sở: Y tế, Tài chính', ['Giám đốc Sở Y tế', 'Giám đốc Sở Tài chính']],
    ['Sở Nội vụ, Công an tỉnh', ['Sở Nội vụ', 'Công an tỉnh']],
    ['UBND các huyện Hòa An và Trà Sơn', ['UBND huyện Hòa An', 'UBND huyện Trà Sơn']],
    ['Ủy ban nhân dân các xã: An Phú, An Lộc', ['Ủy ban nhân dân xã An Phú', 'Ủy ban nhân dân xã An Lộc']],
    [
      'UBND các huyện, thị xã Trà Sơn, thành phố Trà Giang và Sở Y tế',
      ['UBND các huyện, thị xã Trà Sơn, thành phố Trà Giang', 'Sở Y tế'],
    ],
    [
      'Các sở, ban, ngành; UBND các xã, phường và các cơ quan có liên quan',
      ['Các sở, ban, ngành', 'UBND các xã, phường', 'các cơ quan có liên quan'],
    ],
    [
      'Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch Ủy ban nhân dân các tỉnh',
      ['Các Bộ trưởng', 'Thủ trưởng cơ quan ngang bộ', 'Chủ tịch Ủy ban nhân dân các tỉnh'],
    ],
    ['Giám đốc Sở, Thủ trưởng cơ quan, ban, ngành', ['Giám đốc Sở, Thủ trưởng cơ quan, ban, ngành']],
    ['Sở Y tế (cơ quan thường trực), Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
    ['Uỷ ban nhân dân các xã', ['Uỷ ban nhân dân các xã']],
    ['Sở Y tế, Sở Y tế', ['Sở Y tế']],
    ['kiểm tra các đơn vị', []],
  ])('%s', (words, names) => {
    expect(read(words)).toEqual(names)
  })

  it('stays within the words wherever it is tried', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, at) => {
        const list = readAgencyList({ text, key: searchKey(text) }, at)
        expect(list === null || (list.from === at && list.to <= text.length && list.to > at)).toBe(true)
      }),
    )
  })
})

describe('unique', () => {
  it('keeps the first writing', () => {
    expect(unique(['Các sở', 'các sở', 'UBND xã'])).toEqual(['Các sở', 'UBND xã'])
  })
})
