import { describe, expect, it } from 'vitest'
import { documentKey, readDocumentCell, sayDocument } from './read-document-cell.ts'

const read = (document: string | null, issuedOn: string | null = null) =>
  readDocumentCell({ document, issuedOn, issuer: null })

describe('a document as sheets cite it', () => {
  it.each([
    ['450/UBND-NC ngày 02/03/2026', '450', 'UBND-NC', '2026-03-02', 'cong_van'],
    ['Công văn số 450/UBND-NC, ngày 2/3/2026 của UBND tỉnh', '450', 'UBND-NC', '2026-03-02', 'cong_van'],
    ['15/2025/QĐ-UBND', '15', '2025/QĐ-UBND', null, 'quyet_dinh'],
    ['KL số 12-KL/TU ngày 01 tháng 02 năm 2026', '12', 'KL/TU', '2026-02-01', 'ket_luan'],
    ['Chỉ thị số 05/CT-UBND\nngày 15.01.2026', '05', 'CT-UBND', '2026-01-15', 'chi_thi'],
    ['Kế hoạch số 7/KH - UBND', '7', 'KH-UBND', null, 'ke_hoach'],
    ['450/UBND–NC 2026-03-02', '450', 'UBND-NC', '2026-03-02', 'cong_van'],
    ['TB 33/TB-VP (01/03/2026)', '33', 'TB-VP', '2026-03-01', 'thong_bao'],
  ])('%s', (words, number, symbol, issuedOn, kind) => {
    expect(read(words)).toMatchObject({ number, symbol, issuedOn, kind, title: null })
  })

  it('without a number is known by its title', () => {
    const cited = read('Kết luận giao ban tháng 3 ngày 05/03/2026')
    expect(cited).toMatchObject({ number: null, symbol: null, issuedOn: '2026-03-05', kind: 'ket_luan' })
    expect(cited).toMatchObject({ title: 'Kết luận giao ban tháng 3 ngày 05/03/2026' })
  })

  it('has its day in a column of its own', () => {
    expect(read('450/UBND-NC', '02/03/2026')).toMatchObject({ issuedOn: '2026-03-02' })
  })

  it('may be left out', () => expect(read(null)).toBeNull())

  it.each([
    ['450/UBND-NC ngày 31/02/2026', null, 'document', '31/02/2026'],
    ['450/UBND-NC', 'hôm qua', 'issuedOn', 'hôm qua'],
  ])('%s %s is refused', (document, issuedOn, column, words) => {
    expect(read(document, issuedOn)).toEqual({ column, problem: expect.stringContaining(words) })
  })
})

it('is the same however it is written', () => {
  const keys = ['450/UBND-NC ngày 02/03/2026', 'Công văn 0450 / UBND - NC ngày 2.3.2026'].map((words) => {
    const cited = read(words)
    return cited && 'problem' in cited ? cited.problem : documentKey(cited)
  })
  expect(new Set(keys).size).toBe(1)
})

it('is said with number and day', () => {
  const cited = read('công văn số 450/UBND-NC 2/3/2026')
  expect(cited && !('problem' in cited) ? sayDocument(cited) : '').toBe('450/UBND-NC ngày 02/03/2026')
})
