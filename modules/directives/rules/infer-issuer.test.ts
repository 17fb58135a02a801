import { describe, expect, it } from 'vitest'
import { inferIssuer } from './infer-issuer.ts'

const CLUES = { leadIn: '', signature: '', symbol: null, place: null, wholeText: '' }

describe('inferIssuer', () => {
  it.each([
    [{ symbol: 'CT-TTg' }, 'Thủ tướng Chính phủ'],
    [{ symbol: 'NQ-CP' }, 'Chính phủ'],
    [{ symbol: 'TB-VPCP' }, 'Văn phòng Chính phủ'],
    [{ signature: 'TM. CHÍNH PHỦ' }, 'Chính phủ'],
    [{ signature: 'KT. THỦ TƯỚNG' }, 'Thủ tướng Chính phủ'],
    [{ leadIn: 'Thủ tướng Chính phủ yêu cầu:' }, 'Thủ tướng Chính phủ'],
    [{ leadIn: 'Bộ trưởng Bộ Y tế yêu cầu các đơn vị:' }, 'Bộ Y tế'],
    [{ leadIn: 'UBND tỉnh yêu cầu:', wholeText: 'trên địa bàn tỉnh Sông Trà' }, 'Ủy ban nhân dân tỉnh Sông Trà'],
    [{ leadIn: 'UBND huyện yêu cầu:', wholeText: 'tại huyện Hòa An' }, 'Ủy ban nhân dân huyện Hòa An'],
    [{ wholeText: 'Văn phòng Chính phủ xin thông báo để các cơ quan biết.' }, 'Văn phòng Chính phủ'],
    [{ leadIn: 'Các sở thực hiện như sau:' }, null],
  ])('%j', (clues, issuer) => {
    const { value, confidence } = inferIssuer({ ...CLUES, ...clues })
    expect(value).toBe(issuer)
    expect(confidence).toBeLessThanOrEqual(0.7)
  })
})
