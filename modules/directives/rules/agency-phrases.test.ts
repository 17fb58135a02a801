import { describe, expect, it } from 'vitest'
import { readAgencyList } from './agency-mentions.ts'
import { AGENCY_PHRASES } from './agency-phrases.fixture.ts'
import { searchKey } from './fold-text.ts'
import { readDoer } from './read-doer.ts'

const capital = (text: string): string => (text[0]?.toUpperCase() ?? '') + text.slice(1)
const sentence = (phrase: string) => `${capital(phrase)} tổ chức triển khai việc này.`
const words = (text: string) => ({ text, key: searchKey(text) })

describe('agencies as directives write them', () => {
  it.each(AGENCY_PHRASES)('%s', (phrase) => {
    const list = readAgencyList(words(sentence(phrase)), 0)
    expect(sentence(phrase).slice(0, list?.to)).toBe(capital(phrase))
    expect(readDoer(words(sentence(phrase)))?.to).toBe(phrase.length)
  })

  it.each([
    ['các huyện Đông Trà, Tây Trà chủ trì', ['huyện Đông Trà', 'huyện Tây Trà']],
    ['UBND 12 huyện, thành phố báo cáo', ['UBND 12 huyện, thành phố']],
    ['UBND các tỉnh ven biển từ Đông Trà đến Tây Trà theo dõi', ['UBND các tỉnh ven biển từ Đông Trà đến Tây Trà']],
    ['UBND huyện Đông Trà; Đồn Biên phòng Trà Sơn tuần tra', ['UBND huyện Đông Trà', 'Đồn Biên phòng Trà Sơn']],
    [
      'Giám đốc: Sở Y tế, Sở Nội vụ; Chủ tịch UBND các xã rà soát',
      ['Giám đốc Sở Y tế', 'Giám đốc Sở Nội vụ', 'Chủ tịch UBND các xã'],
    ],
    ['Ban CHQS huyện tuần tra', ['Ban CHQS huyện']],
    ['các đơn vị thuộc Sở Y tế rà soát', ['các đơn vị thuộc Sở Y tế']],
    ['Chủ tịch UBND các cấp chịu trách nhiệm', ['Chủ tịch UBND các cấp']],
  ])('%s → %j', (text, names) => {
    expect(readAgencyList(words(text), 0)?.mentions.flatMap((mention) => mention.names)).toEqual(names)
  })
})
