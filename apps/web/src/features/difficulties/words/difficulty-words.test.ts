import { describe, expect, it } from 'vitest'
import { documentWords, whereItLies, whoMustAct } from './difficulty-words'

const holder = { id: '1', name: 'Sở Nội vụ', shortName: 'SNV' }
const lying = { holder, heldSince: '2026-11-12T03:00:00Z', waitingDays: 5, resolvedAt: null }

describe('where a difficulty lies', () => {
  it('names the holder, the day and the days', () => {
    expect(whereItLies({ ...lying, stage: 'at_focal_agency' })).toBe('Đang ở Sở Nội vụ từ 12/11/2026, 5 ngày')
    expect(whereItLies({ ...lying, stage: 'at_committee', waitingDays: 0 })).toBe('Đang ở Sở Nội vụ từ hôm nay')
    expect(whereItLies({ ...lying, stage: 'resolved', resolvedAt: '2026-11-17T03:00:00Z' })).toBe(
      'Sở Nội vụ đã giải quyết ngày 17/11/2026',
    )
  })

  it('says whose move is missing', () => {
    expect(whoMustAct({ holder, stage: 'at_focal_agency' })).toBe('Sở Nội vụ trả lời hoặc chuyển Ủy ban nhân dân')
    expect(whoMustAct({ holder, stage: 'at_committee' })).toBe('Lãnh đạo Ủy ban nhân dân quyết định')
  })

  it('writes a document out', () => {
    expect(documentWords('12/UBND-TH', '2026-11-12')).toBe('Văn bản số 12/UBND-TH ngày 12/11/2026')
    expect(documentWords('12/UBND-TH', null)).toBe('Văn bản số 12/UBND-TH')
    expect(documentWords(null, '2026-11-12')).toBeNull()
  })
})
