import { expect, it } from 'vitest'
import { checkFiles } from './check-files'

const limits = { accept: '.docx,.pdf', maxBytes: 1_000_000 }

it('takes what fits', () => {
  const files = [{ name: 'Công văn.PDF', size: 10 }]
  expect(checkFiles(files, limits)).toEqual({ accepted: files, refusals: [] })
})

it.each([
  [{ name: 'a.pdf', size: 2_000_000 }, 'Tệp a.pdf nặng 2 MB, quá 1 MB. Hãy nén hoặc chia nhỏ tệp.'],
  [{ name: 'a.exe', size: 10 }, 'Tệp a.exe không đúng loại. Hãy chọn tệp .docx, .pdf.'],
  [{ name: 'a.pdf', size: 0 }, 'Tệp a.pdf không có nội dung. Hãy kiểm tra rồi chọn lại.'],
])('says why %j is refused', (file, sentence) =>
  expect(checkFiles([file], limits)).toEqual({ accepted: [], refusals: [sentence] }),
)
