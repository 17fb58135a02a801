import { describe, expect, it } from 'vitest'
import { findCitations, tidyNumber } from './find-citations.ts'

describe('findCitations', () => {
  it.each([
    ['Nghị định số 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['Nghị quyết số 30c/NQ-CP', '30c/NQ-CP'],
    ['Quyết định số 164 / QĐ – TTg', '164/QĐ-TTg'],
    ['Tờ trình số 02/TTr-CAT- ANCTNB', '02/TTr-CAT-ANCTNB'],
    ['Nghị quyết số 70/2025/UBTVQH15', '70/2025/UBTVQH15'],
    ['Nghị quyết 18-NQ/TW', '18-NQ/TW'],
    ['Hướng dẫn 36-HD/VPTW', '36-HD/VPTW'],
    ['Kế hoạch số 12/KH-UBND - Sở Y tế', '12/KH-UBND'],
  ])('%s', (text, number) => {
    expect(findCitations(text).map((citation) => citation.number)).toEqual([number])
  })

  it.each(['ngày 05/3/2020', 'trực 24/24 giờ', 'tỷ lệ 1/500', 'đạt 95/100 điểm', 'km/h'])(
    'finds none in %s',
    (text) => {
      expect(findCitations(text)).toEqual([])
    },
  )

  it('begins at the kind of document and ends before the next clause', () => {
    const text = 'theo Công văn số 12/SYT-NV ngày 01/02/2024 của Sở Y tế, trình UBND tỉnh'
    const [citation] = findCitations(text)
    expect(text.slice(citation?.from, citation?.to)).toBe('Công văn số 12/SYT-NV ngày 01/02/2024 của Sở Y tế')
    expect(citation?.date).toBe('2024-02-01')
  })

  it('takes no date from the next citation', () => {
    const dates = findCitations('Kế hoạch số 1/KH-UBND và Kế hoạch số 2/KH-UBND ngày 05/5/2024').map(({ date }) => date)
    expect(dates).toEqual([null, '2024-05-05'])
  })
})

describe('tidyNumber', () => {
  it('drops what scans put in', () => {
    expect(tidyNumber('12 / KH – UBND.')).toBe('12/KH-UBND')
  })
})
