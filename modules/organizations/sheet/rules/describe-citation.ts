import { writtenDay } from '../../../../pack-kit/index.ts'
import { sayPeriod } from './sheet-period.ts'

type Found = { name: string; code: string | null; parentName: string | null }

/** What is known of a citation that means no one agency on a day. */
export type CitationFacts = {
  text: string
  within: string | null
  /** yyyy-mm-dd */
  on: string
  /** those it can mean on the day */
  fitting: readonly Found[]
  /** the agency that has its code on the day under another name */
  holderOfCode: Found | null
  atOtherTime: { name: string; validFrom: string; validTo: string | null } | null
}

const mostNamed = 5

function listed(found: readonly Found[]): string {
  const names = found.slice(0, mostNamed).map(({ name, code, parentName }) => {
    if (code !== null) return `${name} (${code})`
    return parentName === null ? name : `${name} (thuộc ${parentName})`
  })
  const more = found.length > mostNamed ? ` và ${found.length - mostNamed} cơ quan khác` : ''
  return `${names.join('; ')}${more}`
}

/** Why a citation means no one agency, and what to do. */
export function describeCitation({ text, within, on, fitting, holderOfCode, atOtherTime }: CitationFacts): string {
  const day = writtenDay(on)
  if (fitting.length > 1)
    return `Có ${fitting.length} cơ quan “${text}” vào ngày ${day}: ${listed(fitting)}. Ghi mã, hoặc ghi cơ quan cấp trên, để phân biệt.`
  if (holderOfCode)
    return `Vào ngày ${day}, mã này là của ${listed([holderOfCode])}, không phải “${text}”. Sửa mã hoặc tên.`
  const under = within === null ? '' : ` thuộc “${within}”`
  if (atOtherTime)
    return `Vào ngày ${day} không có cơ quan “${text}”${under}: danh bạ ghi ${atOtherTime.name} ${sayPeriod(atOtherTime)}. Kiểm tra tên hoặc ngày hiệu lực.`
  return `Vào ngày ${day}, danh bạ không có cơ quan “${text}”${under}. Kiểm tra tên hoặc mã.`
}
