import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { signedInRoute } from '../../access/index.ts'
import { fileSchema } from '../file-answer.ts'
import { fileErrors } from '../files-errors.ts'
import { recordFile, storeContent } from '../store-bytes.ts'

const programs = /\.(exe|dll|bat|cmd|com|msi|scr|ps1|vbs|js|jar|sh|apk|hta|lnk)$/i

export const uploadFileRoute = signedInRoute({
  method: 'POST',
  url: '/api/files',
  operationId: 'uploadFile',
  summary: 'Tải một tệp lên để đính kèm',
  description:
    'multipart/form-data with one part named `file`. The file is attached by naming its id in a report, a proposal or a decision.',
  tag: 'files',
  takesFiles: true,
  answer: fileSchema,
  status: 201,
  handle: async ({ services, caller, request }) => {
    const part = request.isMultipart() ? await request.file() : undefined
    if (!part) throw fileErrors.file_missing()
    if (programs.test(part.filename)) throw fileErrors.file_kind_refused()
    const stored = await storeContent(services, caller, {
      name: part.filename,
      mediaType: part.mimetype,
      content: part.file,
    })
    if (part.file.truncated) {
      await services.storage.remove(stored.storageKey)
      throw commonErrors.too_large({ limitBytes: services.settings.maxUploadBytes })
    }
    const id = await inTenant(services.database, caller.tenantId, (trx) => recordFile(services, trx, caller, stored))
    return { id, name: stored.name, mediaType: stored.mediaType, sizeBytes: stored.sizeBytes }
  },
})
