import { describe, expect, it } from 'vitest'
import { readDirective } from '../../modules/directives/index.ts'
import { readDocument } from '../../modules/documents/index.ts'
import { cell, list, listed, makeDocx, paragraph, table } from '../../modules/documents/testing/make-docx.ts'
import { toOfficialDocx, toOfficialText } from '../../modules/reports/index.ts'
import { sampleDispatch, sampleDroughtDirective } from '../../packs/an-toan-khu/index.ts'

describe('an official document', () => {
  it.each([
    ['the sample dispatch', sampleDispatch],
    ['the sample directive', sampleDroughtDirective],
  ])('%s reads the same from DOCX as from its words', async (_name, official) => {
    const source = await readDocument(await toOfficialDocx(official), { name: 'a.docx' })
    const fromDocx = readDirective(source.text)
    const fromText = readDirective(toOfficialText(official))
    const withoutPlaces = ({ duties, number, symbol, date, issuer, subject, signer, ...rest }: typeof fromDocx) => ({
      duties: duties.map(({ text, agencies, role, coordinators, product, deadline }) => ({
        text,
        agencies,
        role,
        coordinators,
        product,
        deadline: deadline?.date ?? deadline?.recurrence ?? deadline?.text,
      })),
      header: [number, symbol, date, issuer, subject, signer.position, signer.name].map((field) => field.value),
      addressees: rest.addressees,
      recipients: rest.recipients,
      legalBasis: rest.legalBasis,
    })
    expect(withoutPlaces(fromDocx)).toEqual(withoutPlaces(fromText))
    expect(fromDocx.uncovered).toEqual([])
  })
})

describe('a dispatch with computed numbers and a table of tasks', () => {
  const head = table(
    [
      ['UBND TỈNH SÔNG TRÀ\nVĂN PHÒNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
      ['Số: 415/UBND-NC\nV/v triển khai nhiệm vụ năm 2026', 'Sông Trà, ngày 02 tháng 3 năm 2026'],
    ],
    'nil',
  )
  const ending = table([['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Minh']], 'nil')
  const tasks = table([
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
    [cell('I'), cell('Nhóm nhiệm vụ về hạ tầng', '<w:gridSpan w:val="5"/>')],
    ['1', 'Rà soát quy hoạch giao thông', 'Sở Xây dựng', 'Sở Tài chính', 'Quý II/2026', 'Báo cáo'],
    ['2', 'Xây dựng kế hoạch\nđầu tư', 'Sở Tài chính', 'Sở Nội vụ', 'Tháng 6/2026', 'Kế hoạch'],
  ])
  const body = [
    head,
    paragraph('Kính gửi:'),
    paragraph('- Sở Tài chính;'),
    paragraph('- Sở Nội vụ.'),
    paragraph('Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị triển khai thực hiện các nội dung sau:'),
    listed('Sở Tài chính', 1),
    listed('Chủ trì, phối hợp với Sở Nội vụ bố trí kinh phí, hoàn thành trước ngày 30 tháng 6 năm 2026.', 1, 1),
    listed('Hướng dẫn các địa phương lập dự toán.', 1, 1),
    listed('Sở Nội vụ', 1),
    listed('Chủ trì rà soát hồ sơ người có công.', 1, 1),
    ending,
    paragraph('PHỤ LỤC'),
    tasks,
  ]
  const numbering = list(1, [{ text: '%1.' }, { format: 'lowerLetter', text: '%2)' }])

  it('gives its header and the duties of both', async () => {
    const { text } = await readDocument(makeDocx({ body: body.join(''), numbering }), { name: 'a.docx' })
    const { number, symbol, date, signer, duties } = readDirective(text)
    expect([number, symbol, date, signer.name].map(({ value }) => value)).toEqual([
      '415',
      'UBND-NC',
      '2026-03-02',
      'Nguyễn Văn Minh',
    ])
    expect(duties.map((duty) => [duty.agencies, duty.coordinators, duty.role])).toEqual([
      [['Sở Tài chính'], ['Sở Nội vụ'], 'lead'],
      [['Sở Tài chính'], [], 'perform'],
      [['Sở Nội vụ'], [], 'lead'],
      [['Sở Xây dựng'], ['Sở Tài chính'], 'lead'],
      [['Sở Tài chính'], ['Sở Nội vụ'], 'lead'],
    ])
  })
})
