import { describe, expect, it } from 'vitest'
import { readLegalBasis } from './read-legal-basis.ts'

describe('readLegalBasis', () => {
  it('lists numbers once, in order, without spaces inside', () => {
    expect(
      readLegalBasis(
        [
          'Căn cứ Nghị định số 26/2020/NĐ-CP ngày 28/02/2020; Tờ trình số 02/TTr-CAT- ANCT ngày 03/02/2023;',
          'Thực hiện Kế hoạch số 321-KH/TU và văn bản số 9593/BNNMT-MT; Nghị định số 26/2020/NĐ-CP.',
        ],
        null,
      ),
    ).toEqual(['26/2020/NĐ-CP', '02/TTr-CAT-ANCT', '321-KH/TU', '9593/BNNMT-MT'])
  })

  it('leaves out the document itself, laws without a number and dates', () => {
    expect(readLegalBasis(['Luật Y tế ngày 15/11/2018; Kế hoạch số 12/KH-UBND; tỷ lệ 95/100.'], '12/KH-UBND')).toEqual(
      [],
    )
  })
})
