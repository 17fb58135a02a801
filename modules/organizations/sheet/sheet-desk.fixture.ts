import { buffer } from 'node:stream/consumers'
import type { Services } from '../../../platform/services.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { writeSheet } from '../../../platform/sheets/write-sheet.ts'
import type { Actor } from '../../access/index.ts'
import { createImports } from '../../imports/index.ts'
import { organizationSheet } from './organization-sheet.ts'
import { sheetColumns } from './sheet-columns.ts'

type Handler = (data: object) => Promise<void>

/** What is needed of a test's space. */
type Space = {
  services: Services
  tenantId: string
  callAs(person: Actor): Promise<Call>
}

type Answer = {
  statusCode: number
  headers: Record<string, unknown>
  payload: string
  rawPayload: Buffer
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of any shape
  json(): any
}

type Call = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
  headers?: Record<string, string>,
) => Promise<Answer>

/** Sheets of agencies uploaded over HTTP, with the jobs worked when the test says so. */
export async function openSheetDesk(space: Space, actor: Actor) {
  const call = await space.callAs(actor)
  const handlers = new Map<string, Handler>()
  createImports({ kinds: [organizationSheet] }).handleJobs({
    ...space.services,
    jobs: { ...space.services.jobs, handle: (kind, work) => handlers.set(kind.queue, work as Handler) },
  })
  const work = (queue: string, importId: string) =>
    handlers.get(queue)?.({ tenantId: space.tenantId, importId, personId: actor.personId })

  async function upload(content: Uint8Array, name = 'co-quan.xlsx') {
    const boundary = 'ranh-gioi'
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
    const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)])
    return call('POST', '/api/imports?kind=co-quan', payload, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
    })
  }

  return {
    call,
    upload,
    /** Uploads, and reads; answers the import's id. */
    async read(content: Uint8Array, name?: string): Promise<string> {
      const { id } = (await upload(content, name)).json()
      await work('read-sheet-import', id)
      return id
    },
    async show(importId: string) {
      return (await call('GET', `/api/imports/${importId}`)).json()
    },
    async rows(importId: string) {
      return (await call('GET', `/api/imports/${importId}/rows?limit=200`)).json().items
    },
    async apply(importId: string) {
      const answer = await call('POST', `/api/imports/${importId}/apply`)
      await work('apply-sheet-import', importId)
      return answer
    },
    choose: (importId: string, choice: object) => call('PUT', `/api/imports/${importId}/rows`, choice),
  }
}

type Key = (typeof sheetColumns)[number]['key']

/** A workbook of agencies; what a row does not say is left empty, kind and level are those of a department. */
export function agencyWorkbook(
  rows: readonly Partial<Record<Key, SheetCell>>[],
  keys?: readonly Key[],
): Promise<Buffer> {
  const columns = sheetColumns.filter(({ key }) => !keys || keys.includes(key))
  const usual: Partial<Record<Key, SheetCell>> = { kind: 'Sở, ban, ngành', level: 'Cấp tỉnh' }
  return buffer(
    writeSheet({
      format: 'xlsx',
      sheetName: 'Cơ quan',
      columns: columns.map(({ header, width }) => ({ header, width })),
      rows: (async function* () {
        for (const row of rows) yield columns.map(({ key }) => row[key] ?? usual[key] ?? null)
      })(),
    }),
  )
}
