import { inTenant } from '../../../platform/db/in-tenant.ts'
import { holdsRole } from '../../access/index.ts'
import type { ValuesOf } from '../rules/sheet-column.ts'
import { toCell } from '../rules/write-row.ts'
import { defineSheetKind, type FieldChange, type NumberedRow, type RowMessage, type Survey } from '../sheet-kind.ts'
import { findStations, insertStations, type PumpStation, updateStation } from './pump-station-store.ts'

const columns = [
  {
    key: 'code',
    header: 'Mã trạm',
    kind: 'text',
    required: true,
    width: 12,
    longest: 20,
    example: 'TB01',
    explanation: 'Mã',
  },
  {
    key: 'name',
    header: 'Tên trạm',
    aliases: ['Trạm bơm'],
    kind: 'text',
    required: true,
    width: 30,
    example: 'Trạm bơm Một',
    explanation: 'Tên',
  },
  { key: 'capacity', header: 'Công suất (m³/giờ)', kind: 'number', width: 12, example: '1.250,5', explanation: 'Số' },
  { key: 'builtOn', header: 'Ngày vận hành', kind: 'date', width: 12, example: '01/07/2025', explanation: 'Ngày' },
  {
    key: 'state',
    header: 'Tình trạng',
    kind: 'choice',
    width: 12,
    example: 'Đang chạy',
    explanation: 'Chọn',
    choices: [
      { value: 'running', label: 'Đang chạy' },
      { value: 'stopped', label: 'Đã dừng', aliases: ['Ngừng'] },
    ],
  },
  { key: 'feeds', header: 'Bơm vào', kind: 'text', width: 12, example: '', explanation: 'Mã trạm nhận nước' },
  {
    key: 'uses',
    header: 'Công dụng',
    kind: 'list',
    width: 20,
    example: 'tưới; tiêu',
    explanation: 'Cách nhau bằng dấu chấm phẩy',
  },
] as const

type Values = ValuesOf<typeof columns>
type StationSurvey = Survey & { codes: ReadonlySet<string> }

const toStation = (values: Values): Omit<PumpStation, 'writes'> => ({
  ...values,
  code: values.code ?? '',
  name: values.name ?? '',
  uses: values.uses ?? [],
})

/** Doubled codes and circles; a station comes after the one it feeds. */
async function survey(rows: AsyncIterable<NumberedRow<Values>>): Promise<StationSurvey> {
  const messages = new Map<number, RowMessage[]>()
  const numbers = new Map<string, number>()
  const feeds = new Map<string, string | null>()
  for await (const { number, values } of rows) {
    const code = values.code ?? ''
    const first = numbers.get(code)
    if (first !== undefined) {
      messages.set(number, [{ column: 'code', text: `Mã này đã có ở dòng ${first}.` }])
      continue
    }
    numbers.set(code, number)
    feeds.set(code, values.feeds)
  }
  const depths = new Map<number, number>()
  for (const [code, number] of numbers) {
    const line = new Set<string>()
    for (let at: string | null = code; at !== null && feeds.has(at); at = feeds.get(at) ?? null) {
      if (line.has(at)) {
        messages.set(number, [{ column: 'feeds', text: 'Các trạm bơm vào nhau thành vòng.' }])
        break
      }
      line.add(at)
    }
    depths.set(number, line.size)
  }
  return { messages, codes: new Set(numbers.keys()), depthOf: (number) => depths.get(number) ?? 0 }
}

function changesOf(now: PumpStation, wanted: Omit<PumpStation, 'writes'>): FieldChange[] {
  return columns.flatMap((column) => {
    const [before, after] = [toCell(now[column.key], column), toCell(wanted[column.key], column)]
    return after === null || JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ column: column.key, before, after }]
  })
}

/** A kind of sheet for tests: pump stations that feed one another. */
export const pumpStationKind = defineSheetKind<typeof columns, StationSurvey, null>({
  code: 'tram-bom',
  title: 'Trạm bơm',
  columns,
  mayImport: (actor) => holdsRole(actor, 'office', 'administrator'),
  mayExport: (actor) => !holdsRole(actor, 'viewer'),
  survey,
  async judge(trx, rows, { actor, survey: { codes }, phase }) {
    const wanted = rows.flatMap(({ values }) => [values.code ?? '', values.feeds ?? ''])
    const there = new Map((await findStations(trx, actor.tenantId, wanted)).map((station) => [station.code, station]))
    return rows.map(({ values }) => {
      const { feeds } = values
      if (feeds !== null && !there.has(feeds) && !(phase === 'reading' && codes.has(feeds)))
        return { verdict: 'error', messages: [{ column: 'feeds', text: `Không có trạm ${feeds}.` }] }
      const now = there.get(values.code ?? '')
      if (!now) return { verdict: 'new', plan: null }
      const changes = changesOf(now, toStation(values))
      return changes.length === 0 ? { verdict: 'same' } : { verdict: 'differs', plan: null, changes }
    })
  },
  async write(trx, rows, { actor }) {
    const stations = (verdict: string) =>
      rows.filter((row) => row.verdict === verdict).map(({ values }) => toStation(values))
    await insertStations(trx, actor.tenantId, stations('new'))
    for (const station of stations('differs')) await updateStation(trx, actor.tenantId, station)
  },
  async *read(services, { tenantId }) {
    for (const { writes: _, ...station } of await inTenant(services.database, tenantId, (trx) =>
      findStations(trx, tenantId, null),
    ))
      yield station
  },
})
