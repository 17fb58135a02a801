import { type DocumentTable, findField, type ReportBlock } from '../../../pack-kit/index.ts'
import { describeRecords, type RecordReach } from '../../registers/index.ts'
import type { Evaluation } from '../evaluation/evaluation-context.ts'
import { registerOf } from '../programmes.ts'
import type { Period } from '../rules/period.ts'
import { findReportRecords } from './report-records-store.ts'
import type { ReportUnits } from './report-units.ts'

/** More are counted, and found in the register. */
export const mostRecords = 500

const numberWidth = 6

const compare = new Intl.Collator('vi', { numeric: true }).compare
const byCells = (one: readonly string[], other: readonly string[]): number =>
  one.map((cell, index) => compare(cell, other[index] ?? '')).find((order) => order !== 0) ?? 0

type Asked = { units: ReportUnits; period: Period; reach: RecordReach; most?: number }

/** The records a table of a report shows, in words; says so where the reader may not see them, or there are too many or none. */
export async function fillRecords(
  { trx, actor: { tenantId }, known, today }: Pick<Evaluation, 'trx' | 'actor' | 'known' | 'today'>,
  block: Extract<ReportBlock, { kind: 'records' }>,
  { units, period, reach, most = mostRecords }: Asked,
): Promise<DocumentTable> {
  const register = registerOf(known, block.register)
  const width = Math.floor((100 - numberWidth) / block.columns.length)
  const table = {
    title: register.name,
    columns: [
      { header: 'TT', width: numberWidth, isCentred: true },
      ...block.columns.map((code) => ({ header: findField(register, code)?.name ?? code, width })),
    ],
  }
  if (reach === 'none')
    return { ...table, rows: [], note: 'Sổ này chỉ cơ quan giữ sổ và Văn phòng xem được, nên bảng để trống.' }
  if (units.placeId !== null && register.placeField === undefined)
    return { ...table, rows: [], note: 'Sổ này không ghi theo địa bàn, nên không lập được bảng cho từng đơn vị.' }
  const { records, total } = await findReportRecords(trx, {
    tenantId,
    programme: known.programme.code,
    placeField: register.placeField,
    block,
    period,
    places: units.recordPlaces,
    withPlaceless: units.placeId === null,
    reach,
    most,
  })
  const rows = await describeRecords(
    trx,
    tenantId,
    register,
    records.map(({ values }) => values),
    block.columns,
    today,
  )
  const partly = reach === 'all' ? [] : ['Chỉ gồm bản ghi thuộc phạm vi được xem.']
  const notes = [
    ...(total === 0 ? ['Chưa có bản ghi đã xác nhận.'] : []),
    ...(total > records.length ? [`Còn ${total - records.length} bản ghi nữa, xem trong sổ.`] : []),
    ...partly,
  ]
  return {
    ...table,
    rows: rows.toSorted(byCells).map((cells, index) => [String(index + 1), ...cells]),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  }
}
