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

describe('an ending in two columns', () => {
  it('keeps the recipients beside and below the name', () => {
    const { recipients, signer } = read(
      'Nơi nhận:          CHỦ TỊCH\n- Như trên;          Trần Văn An\n- TT Tỉnh ủy;\n- Lưu: VT.\nPHỤ LỤC\nDanh mục',
    )
    expect(recipients).toEqual(['Như trên', 'TT Tỉnh ủy', 'Lưu: VT'])
    expect(signer.name.value).toBe('Trần Văn An')
  })

  it('parts the name from the last recipient, and the position from the line above', () => {
    expect(read('Nơi nhận: CHỦ TỊCH\n- Như trên;\n- Lưu: VT, NC. Trần Văn An').recipients).toEqual([
      'Như trên',
      'Lưu: VT, NC',
    ])
    const { recipients, signer } = read('Nơi nhận:\n• Như trên;\n• Lưu: VT.\nCHỦ TỊCH\n\nTrần Văn An')
    expect(recipients).toEqual(['Như trên', 'Lưu: VT'])
    expect([signer.position.value, signer.name.value]).toEqual(['CHỦ TỊCH', 'Trần Văn An'])
  })
})

describe('other lists of recipients', () => {
  const listed = ['Như trên', 'TT Tỉnh ủy', 'Lưu: VT']
  it.each([
    ['on one line', 'Nơi nhận: Như trên; TT Tỉnh ủy; Lưu: VT.\nCHỦ TỊCH\nTrần Văn An'],
    ['without dashes', 'Nơi nhận:\nNhư trên;\nTT Tỉnh ủy;\nLưu: VT.\nCHỦ TỊCH\nTrần Văn An'],
    ['numbered', 'Nơi nhận:\n1. Như trên;\n2. TT Tỉnh ủy;\n3. Lưu: VT.\nCHỦ TỊCH\nTrần Văn An'],
    ['with other signs', 'Nơi nhận:\n+ Như trên;\n• TT Tỉnh ủy;\n– Lưu: VT.\nCHỦ TỊCH\nTrần Văn An'],
    ['run into the signature', 'Nơi nhận: CHỦ TỊCH\n- Như trên;\n- TT Tỉnh ủy; KT. CHỦ TỊCH\n- Lưu: VT.\nTrần Văn An'],
    ['glued to the signature', 'Nơi nhận:\n- Như trên;\n- TT Tỉnh ủy;\n- Lưu: VT.KT. CHỦ TỊCH\nTrần Văn An'],
    [
      'before the path of a file',
      'Nơi nhận:\n- Như trên;\n- TT Tỉnh ủy;\n- Lưu: VT.\nd:\\2011\\CV\\van ban\nCHỦ TỊCH\nTrần Văn An',
    ],
    ['in cells', '| Nơi nhận: <br> - Như trên; <br> - TT Tỉnh ủy; <br> - Lưu: VT. | CHỦ TỊCH <br> Trần Văn An |'],
    ['after the signature', 'CHỦ TỊCH\nTrần Văn An\nNơi nhận:\n- Như trên;\n- TT Tỉnh ủy;\n- Lưu: VT.'],
  ])('%s', (_how, ending) => {
    const { recipients, signer } = read(ending)
    expect(recipients).toEqual(listed)
    expect(signer.name.value).toBe('Trần Văn An')
  })
})

describe('signer', () => {
  it.each([
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Thị Hạnh', 'KT. CHỦ TỊCH - PHÓ CHỦ TỊCH', 'Lê Thị Hạnh'],
    ['**TM. ỦY BAN NHÂN\nDÂN**\n**CHỦ TỊCH**\n\n*An*\n\nTrần Văn An', 'TM. ỦY BAN NHÂN DÂN - CHỦ TỊCH', 'Trần Văn An'],
    ['GIÁM ĐỐC\n\nBùi Văn Khoa', 'GIÁM ĐỐC', 'Bùi Văn Khoa'],
    ['CHỦ TỊCH\nTRẦN VĂN AN', 'CHỦ TỊCH', 'Trần Văn An'],
    ['CHỦ TỊCH\n\nY Săn Niê', 'CHỦ TỊCH', 'Y Săn Niê'],
    ['GIÁM ĐỐC\n(Đã ký)\nĐại tá Trần Văn An', 'GIÁM ĐỐC', 'Trần Văn An'],
    ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nPGS.TS. Trần Văn An', 'KT. BỘ TRƯỞNG - THỨ TRƯỞNG', 'Trần Văn An'],
    ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn An', 'TL. CHỦ TỊCH - CHÁNH VĂN PHÒNG', 'Trần Văn An'],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn An', 'T/M BAN THƯỜNG VỤ - PHÓ BÍ THƯ', 'Trần Văn An'],
    ['Q. CHỦ TỊCH\nKý bởi: Ủy ban nhân dân\nTrần Văn An', 'Q. CHỦ TỊCH', 'Trần Văn An'],
    [
      'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nTHỨ TRƯỞNG\nTrần Văn An\nKT. BỘ TRƯỞNG BỘ NỘI VỤ\nTHỨ TRƯỞNG\nLê Văn Bình',
      'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH - THỨ TRƯỞNG',
      'Trần Văn An',
    ],
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
