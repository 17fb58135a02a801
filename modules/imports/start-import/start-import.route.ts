import { z } from 'zod'
import { commonErrors } from '../../../platform/errors.ts'
import { signedInRoute } from '../../access/index.ts'
import { importErrors } from '../imports-errors.ts'
import { requireTarget, type SheetKinds } from '../sheet-kinds.ts'
import { startImport } from './start-import.ts'

/** What a form adds to its one file: boundaries, headers, small fields. */
const bytesOfForm = 65_536

export const startImportRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'POST',
    url: '/api/imports',
    operationId: 'startImport',
    summary: 'Tải một bảng lên để xem trước: chưa ghi gì vào hệ thống',
    description:
      'One form field `file`, XLSX or CSV by its content. Reading shows in the import. Larger than the limit answers 413 `too_large` with details.limitBytes.',
    tag: 'imports',
    query: z.object({ kind: z.string().max(60), targetId: z.uuid().optional() }),
    takesFiles: true,
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: async ({ services, caller, query, request }) => {
      const kind = kinds.get(query.kind)
      const targetId = requireTarget(kind, query.targetId)
      const { maxUploadBytes } = services.settings
      if (Number(request.headers['content-length'] ?? 0) > maxUploadBytes + bytesOfForm)
        throw commonErrors.too_large({ limitBytes: maxUploadBytes })
      const part = request.isMultipart() ? await request.file() : undefined
      if (!part) throw importErrors.import_file_missing()
      const sheet = { name: part.filename, content: part.file, isCut: () => part.file.truncated }
      return { id: await startImport(services, caller, kind, targetId, sheet) }
    },
  })
