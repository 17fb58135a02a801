import { describe, expect, it } from 'vitest'
import { readDirective } from './read-directive.ts'

const read = (ending: string) =>
  readDirective(`KẾ HOẠCH\n\nUBND tỉnh giao nhiệm vụ như sau:\n1. Sở Y tế rà soát danh sách.\n\n${ending}`)

describe('recipients', () => {
  it('are one entry a line, continued lines joined', () => {
    const ending = 'Nơi nhận:\n- Như trên;\n- VPCP: BTCN,\nTrợ lý TTg;\n- Bộ Y tế (để b/c);\n- Lưu: VT.'
    expect(read(ending).recipients).toEqual(['Như trên', 'VPCP: BTCN, Trợ lý TTg', 'Bộ Y tế (để b/c)', 'Lưu: VT'])
  })

  it('are read from one table cell', () => {
    const { recipients, signer } = read('| Nơi nhận: - Như trên; - Lưu: VT, NC. | CHỦ TỊCH Trần Văn An |')
    expect(recipients).toEqual(['Như trên', 'Lưu: VT, NC'])
    expect([signer.position.value, signer.name.value]).toEqual(['CHỦ TỊCH', 'Trần Văn An'])
  })

  it('stand beside the signature in two columns', () => {
    const { recipients, signer } = read('Nơi nhận:                    CHỦ TỊCH\n- Như trên;\n- Lưu: VT.\n\nTrần Văn An')
    expect(recipients).toEqual(['Như trên', 'Lưu: VT'])
    expect(signer.name.value).toBe('Trần Văn An')
  })
})

describe('signer', () => {
  it.each([
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Thị Hạnh', 'KT. CHỦ TỊCH - PHÓ CHỦ TỊCH', 'Lê Thị Hạnh'],
    ['**TM. ỦY BAN NHÂN\nDÂN**\n**CHỦ TỊCH**\n\n*An*\n\nTrần Văn An', 'TM. ỦY BAN NHÂN DÂN - CHỦ TỊCH', 'Trần Văn An'],
    ['GIÁM ĐỐC\n\nBùi Văn Khoa', 'GIÁM ĐỐC', 'Bùi Văn Khoa'],
    [
      'KT. BỘ TRƯỞNG,\nCHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nĐỗ Quang Vinh',
      'KT. BỘ TRƯỞNG, CHỦ NHIỆM - PHÓ CHỦ NHIỆM',
      'Đỗ Quang Vinh',
    ],
  ])('%j', (ending, position, name) => {
    const { signer } = read(ending)
    expect([signer.position.value, signer.name.value]).toEqual([position, name])
  })

  it('is unread when nobody signs', () => {
    expect(read('').signer.name).toEqual({ value: null, confidence: 0.1, span: null })
  })
})
