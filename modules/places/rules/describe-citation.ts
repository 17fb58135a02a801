import { addDays, writtenDay } from '../../../pack-kit/index.ts'

type Dated = { name: string; validFrom: string | null; validTo: string | null }
type Line = { name: string; code: string | null; parents: readonly { name: string }[] }

/** What is known of a citation that means no one place on a day. */
export type CitationFacts = {
  text: string
  within: string | null
  /** yyyy-mm-dd */
  on: string
  /** those it can mean on the day */
  fitting: readonly Line[]
  /** those of the day it would mean if nothing were said of what lies above */
  elsewhere: readonly Line[]
  /** the place that has its code on the day under another name */
  holderOfCode: Line | null
  /** the only place that goes by it at another time */
  atOtherTime: Dated | null
}

const mostNamed = 5

const listed = (names: readonly string[]): string => {
  const more = names.length > mostNamed ? ` và ${names.length - mostNamed} địa bàn khác` : ''
  return `${names.slice(0, mostNamed).join('; ')}${more}`
}

const wholeName = ({ name, code, parents }: Line): string =>
  [code === null ? name : `${name} (${code})`, ...parents.map((parent) => parent.name)].join(', ')

const parentsOf = ({ parents }: Line): string => parents.map(({ name }) => name).join(', ') || 'không đơn vị nào'

function period({ validFrom, validTo }: Dated): string {
  const from = validFrom === null ? '' : ` từ ${writtenDay(validFrom)}`
  const to = validTo === null ? '' : ` đến ${writtenDay(addDays(validTo, -1))}`
  return `${from}${to}`
}

/** Why a citation means no one place, and what to do, in one or two sentences. */
export function describeCitation({
  text,
  within,
  on,
  fitting,
  elsewhere,
  holderOfCode,
  atOtherTime,
}: CitationFacts): string {
  const day = writtenDay(on)
  if (fitting.length > 1)
    return `Có ${fitting.length} địa bàn “${text}” vào ngày ${day}: ${listed(fitting.map(wholeName))}. Ghi thêm mã, hoặc ghi cột “Thuộc”.`
  if (elsewhere.length > 0)
    return `“${text}” vào ngày ${day} thuộc ${listed(elsewhere.map(parentsOf))}; không có địa bàn tên này thuộc “${within ?? ''}”. Sửa tên, “Thuộc” hoặc ngày.`
  if (holderOfCode)
    return `Vào ngày ${day}, mã này là của ${wholeName(holderOfCode)}, không phải “${text}”. Sửa mã, tên hoặc ngày.`
  if (atOtherTime)
    return `Vào ngày ${day} không có “${text}”; ${atOtherTime.name} có${period(atOtherTime)}. Sửa tên hoặc ngày.`
  return `Vào ngày ${day} không có địa bàn “${text}”. Kiểm tra loại (xã, phường, thị trấn…), tên, mã và ngày.`
}

/** How a place is cited so that it is found again on the same day: the two cells. */
export const citationOf = ({ name, code, parents }: Line): { text: string; within: string | null } => ({
  text: code === null ? name : `${name} (${code})`,
  within: parents.map((parent) => parent.name).join(', ') || null,
})
