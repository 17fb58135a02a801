import { buffer } from 'node:stream/consumers'
import type { Actor } from '../../modules/access/index.ts'
import type { SheetCell } from '../../platform/sheets/sheet-cell.ts'
import { writeSheet } from '../../platform/sheets/write-sheet.ts'
import type { TestSpace } from './test-space.ts'

type Handler = (data: object, stopping?: AbortSignal) => Promise<void>

type Row = {
  number: number
  verdict: string
  messages: { column: string | null; text: string }[]
  changes: { column: string; before: SheetCell; after: SheetCell }[]
  outcome: string | null
}

/** A row to be written, by the keys of the kind's columns. */
export type GivenRow = Readonly<Record<string, SheetCell>>

/** Sheets of one kind uploaded over HTTP as a person, with the jobs worked when the test says so. */
export async function openSheetDesk(
  space: TestSpace,
  actor: Actor,
  { kind, columns, targetId }: { kind: string; columns: readonly { key: string; header: string }[]; targetId?: string },
) {
  const call = await space.callAs(actor)
  const handlers = new Map<string, Handler>()
  space.programmes.sheetImports.handleJobs({
    ...space.services,
    jobs: { ...space.services.jobs, handle: (job, work) => handlers.set(job.queue, work as Handler) },
  })
  const work = (queue: string, importId: string, stopping?: AbortSignal) =>
    handlers.get(queue)?.({ tenantId: space.tenantId, importId, personId: actor.personId }, stopping)

  async function upload(content: Uint8Array, name = `${kind}.xlsx`) {
    const head = `--ranh\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
    const payload = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--ranh--\r\n')])
    const target = targetId ? `&targetId=${targetId}` : ''
    return call('POST', `/api/imports?kind=${kind}${target}`, payload, {
      'content-type': 'multipart/form-data; boundary=ranh',
    })
  }

  const workbook = (rows: readonly GivenRow[]): Promise<Buffer> =>
    buffer(
      writeSheet({
        format: 'xlsx',
        sheetName: 'Bảng',
        columns: columns.map(({ header }) => ({ header, width: 20 })),
        rows: (async function* () {
          for (const row of rows) yield columns.map(({ key }) => row[key] ?? null)
        })(),
      }),
    )

  async function readBytes(content: Uint8Array, name?: string): Promise<string> {
    const { id } = (await upload(content, name)).json()
    await work('read-sheet-import', id)
    return id
  }

  const show = async (importId: string) => (await call('GET', `/api/imports/${importId}`)).json()
  const rowsOf = async (importId: string): Promise<Row[]> =>
    (await call('GET', `/api/imports/${importId}/rows?limit=200`)).json().items

  /** Uploads rows, and reads them; answers the import's id. */
  const read = async (rows: readonly GivenRow[]): Promise<string> => readBytes(await workbook(rows))

  async function apply(importId: string) {
    await call('POST', `/api/imports/${importId}/apply`)
    await work('apply-sheet-import', importId)
    return show(importId)
  }

  return {
    call,
    upload,
    workbook,
    readBytes,
    read,
    show,
    rows: rowsOf,
    apply,
    /** Goes on writing what is being applied, until told to stop. */
    run: (importId: string, stopping?: AbortSignal) => work('apply-sheet-import', importId, stopping),
    choose: (importId: string, choice: object) => call('PUT', `/api/imports/${importId}/rows`, choice),
    /** Rows as they are shown before anything is written. */
    judge: async (...rows: GivenRow[]): Promise<Row[]> => rowsOf(await read(rows)),
    /** Reads rows and writes them, those that differ too; answers the import. */
    async write(...rows: GivenRow[]) {
      const importId = await read(rows)
      await call('PUT', `/api/imports/${importId}/rows`, { verdict: 'differs', chosen: true })
      return apply(importId)
    },
    /** The sheet as a person downloads it. */
    export: (format: string, query = '') =>
      call('GET', `/api/sheets/${kind}?format=${format}${targetId ? `&targetId=${targetId}` : ''}${query}`),
  }
}

export type SheetDesk = Awaited<ReturnType<typeof openSheetDesk>>

/** What is said of each row. */
export const textsOf = (rows: readonly Row[]): string[] =>
  rows.map(({ messages }) => messages.map(({ text }) => text).join(' '))

export const verdictsOf = (rows: readonly Row[]): string[] => rows.map(({ verdict }) => verdict)
