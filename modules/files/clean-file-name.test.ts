import { expect, it } from 'vitest'
import { cleanFileName } from './clean-file-name.ts'

it.each([
  ['báo cáo.docx', 'báo cáo.docx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\a\\kế hoạch.pdf', 'kế hoạch.pdf'],
  ['a\r\nSet-Cookie: x.txt', 'aSet-Cookie: x.txt'],
  ['bao\u0301 ca\u0301o.txt', 'baó cáo.txt'],
  ['', 'tep-khong-ten'],
  ['..', 'tep-khong-ten'],
])('%j → %j', (given, expected) => {
  expect(cleanFileName(given)).toBe(expected)
})
