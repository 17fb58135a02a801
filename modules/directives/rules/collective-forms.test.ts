import { describe, expect, it } from 'vitest'
import { agencyNames, readAgencyList } from './agency-mentions.ts'
import { searchKey } from './fold-text.ts'

const read = (text: string): string[] => {
  const list = readAgencyList({ text, key: searchKey(text) }, 0)
  return list ? agencyNames(list) : []
}

describe('collective phrases', () => {
  it.each([
    'các sở, ban, ngành cấp tỉnh',
    'Các sở, ban ngành',
    'các cơ quan, đơn vị, địa phương',
    'các cơ quan, tổ chức có liên quan',
    'các doanh nghiệp trên địa bàn tỉnh',
    'các tổ chức chính trị - xã hội',
    'các cơ quan thông tấn, báo chí trung ương và địa phương',
    'các bệnh viện công lập',
    'các chủ đầu tư, nhà thầu',
    'các đơn vị của Bộ Xây dựng',
    'các cấp, các ngành',
    'các trưởng thôn',
    'tỉnh Sông Trà',
    'Thủ trưởng các sở, ban, ngành trực thuộc UBND tỉnh',
    'Giám đốc, Thủ trưởng các sở, ban ngành',
  ])('keeps "%s" whole', (phrase) => {
    expect(read(`${phrase} rà soát`)).toEqual([phrase])
  })

  it('takes bộ and địa phương for two', () => {
    expect(read('các bộ, địa phương liên quan rà soát')).toEqual(['các bộ', 'địa phương liên quan'])
  })

  it.each(['bộ phận một cửa', 'xã hội hóa', 'cơ sở dữ liệu', 'tổ chức hội nghị', 'ban hành quy chế', 'trường hợp này'])(
    'does not take "%s" for an agency',
    (words) => {
      expect(read(words)).toEqual([])
    },
  )
})
