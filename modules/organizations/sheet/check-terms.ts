import type { RowMessage } from '../../imports/index.ts'
import { isIdentifierCode, isIdentifierCode102 } from '../rules/identifier-code.ts'
import { periodOf } from './rules/sheet-period.ts'
import type { SheetValues } from './sheet-columns.ts'

const mostAliases = 20

/** What is wrong with a row by itself, beyond the kinds of its cells. */
export function checkTerms(values: SheetValues): RowMessage[] {
  const { code, code102, name, aliases, validFrom } = values
  const messages: RowMessage[] = []
  const say = (column: string, text: string) => messages.push({ column, text })
  if (code !== null && !isIdentifierCode(code))
    say('code', 'Mã theo Quyết định 20/2020/QĐ-TTg gồm chữ in hoa, chữ số và dấu chấm, ví dụ H33.12.')
  if (code102 !== null && !isIdentifierCode102(code102))
    say('code102', 'Mã theo QCVN 102:2016/BTTTT có 13 ký tự, ví dụ 000.00.12.H33.')
  if (name !== null && name.length < 2) say('name', 'Tên cơ quan quá ngắn. Ghi tên đầy đủ.')
  if (aliases !== null && aliases.length > mostAliases) say('aliases', `Tối đa ${mostAliases} tên gọi khác.`)
  if (aliases?.some((alias) => alias.length < 2)) say('aliases', 'Có tên gọi khác chỉ một ký tự. Bỏ tên đó.')
  const { to } = periodOf(values)
  if (validFrom !== null && to !== null && to <= validFrom)
    say('validTo', '“Đến ngày” sớm hơn “Từ ngày”. Sửa một trong hai ngày.')
  return messages
}
