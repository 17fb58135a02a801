import { describe, expect, it } from 'vitest'
import { sayDocument } from './read-document-cell.ts'
import { readSection } from './read-section.ts'
import { surveyDuties } from './survey-duties.ts'

const empty = Object.fromEntries(
  ['ordinal', 'name', 'lead', 'coordinators', 'document', 'issuedOn', 'issuer', 'deadline', 'state', 'section'].map(
    (key) => [key, null],
  ),
)
type Cells = Record<string, string>

async function survey(...rows: Cells[]) {
  const given = rows.map((cells, index) => ({ number: index + 2, values: { ...empty, ...cells } }))
  return surveyDuties(
    (async function* () {
      yield* given
    })(),
  )
}
const duty = (name: string, cells: Cells = {}) => ({ name, lead: 'Sở Y tế', ...cells })

describe('a heading', () => {
  it.each<[Cells, string | null]>([
    [{ ordinal: 'I', name: 'Lĩnh vực y tế' }, 'I. Lĩnh vực y tế'],
    [{ ordinal: 'A.', name: 'Nhiệm vụ thường xuyên' }, 'A. Nhiệm vụ thường xuyên'],
    [{ ordinal: 'II. Lĩnh vực giáo dục' }, 'II. Lĩnh vực giáo dục'],
    [{ name: 'III. Lĩnh vực khác' }, 'III. Lĩnh vực khác'],
    [{ name: 'LĨNH VỰC Y TẾ' }, 'LĨNH VỰC Y TẾ'],
    [{ ordinal: '1', name: 'Rà soát dự toán' }, null],
    [{ name: 'Rà soát dự toán' }, null],
    [{ ordinal: 'I', name: 'Rà soát', lead: 'Sở Y tế' }, null],
    [{ ordinal: '3' }, null],
  ])('%o', (cells, heading) => expect(readSection({ ...empty, ...cells })).toBe(heading))
})

describe('what stands above a row', () => {
  it('counts for it: the heading, and the document where its own cell is empty', async () => {
    const { placeOf, messages } = await survey(
      { ordinal: 'I', name: 'Lĩnh vực y tế' },
      duty('Một', { document: '450/UBND-NC ngày 02/03/2026' }),
      duty('Hai'),
      duty('Ba', { section: 'Mục riêng' }),
      { ordinal: 'II', name: 'Lĩnh vực khác' },
      duty('Bốn', { document: '12-KL/TU' }),
    )
    const told = [2, 3, 4, 5, 6, 7].map((number) => {
      const { section, document, documentFrom, isSection } = placeOf(number)
      return isSection ? 'mục' : [section, document && sayDocument(document), documentFrom]
    })
    expect(told).toEqual([
      'mục',
      ['I. Lĩnh vực y tế', '450/UBND-NC ngày 02/03/2026', null],
      ['I. Lĩnh vực y tế', '450/UBND-NC ngày 02/03/2026', 3],
      ['Mục riêng', '450/UBND-NC ngày 02/03/2026', 3],
      'mục',
      ['II. Lĩnh vực khác', '12-KL/TU', null],
    ])
    expect(messages.size).toBe(0)
  })

  it('may be nothing', async () => {
    expect((await survey(duty('Một'))).placeOf(2)).toMatchObject({ document: null, section: null })
  })

  it('when it cannot be read, is not replaced by what stands further above', async () => {
    const { messages } = await survey(
      duty('Một', { document: '450/UBND-NC' }),
      duty('Hai', { document: '451/UBND-NC ngày 31/02/2026' }),
      duty('Ba'),
      duty('Bốn', { document: '452/UBND-NC' }),
    )
    expect([...messages].map(([number, [first]]) => [number, first?.text])).toEqual([
      [3, expect.stringContaining('31/02/2026')],
      [4, expect.stringContaining('dòng 3')],
    ])
  })
})

describe('what stands twice', () => {
  it('is said, however it is written; other documents, leads and deadlines are others', async () => {
    const document = { document: '450/UBND-NC' }
    const { messages, placeOf } = await survey(
      duty('Rà soát, báo cáo', { ...document, deadline: '30/04/2026' }),
      duty('RÀ SOÁT  báo cáo.', { ...document, deadline: '30/04/2026' }),
      duty('Rà soát, báo cáo', { ...document, lead: 'Sở Tài chính', deadline: '30/04/2026' }),
      duty('Rà soát, báo cáo', { document: '451/UBND-NC', deadline: '30/04/2026' }),
      duty('Rà soát, báo cáo', { ...document, deadline: '31/05/2026' }),
    )
    expect([...messages].map(([number, [first]]) => [number, first?.text])).toEqual([
      [3, 'Nhiệm vụ này đã có ở dòng 2. Bỏ một dòng.'],
    ])
    expect(placeOf(6).alike).toBe(2)
  })
})
