import { z } from 'zod'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type Actor, signedInRoute } from '../../access/index.ts'
import { fileErrors } from '../files-errors.ts'
import { findFiles } from '../files-store.ts'

/** Says whether something the actor may see carries this file; wired by the server from the modules that attach files. */
export type MayReadFile = (trx: Trx, actor: Actor, fileId: string) => Promise<boolean>

/** Shown in the browser; everything else is offered for saving, so that no uploaded page runs in our name. */
const shownInline = new Set(['application/pdf', 'image/png', 'image/jpeg'])

export const downloadFileRoute = (mayReadFile: MayReadFile) =>
  signedInRoute({
    method: 'GET',
    url: '/api/files/:fileId',
    operationId: 'downloadFile',
    summary: 'Tải một tệp về',
    tag: 'files',
    params: z.object({ fileId: z.uuid() }),
    answersBytes: true,
    handle: async ({ services, caller, params, reply }) => {
      const file = await inTenant(services.database, caller.tenantId, async (trx) => {
        const [found] = await findFiles(trx, caller.tenantId, [params.fileId])
        if (!found) throw fileErrors.file_not_found()
        const allowed = found.uploadedBy === caller.personId || (await mayReadFile(trx, caller, found.id))
        if (!allowed) throw fileErrors.file_not_found()
        return found
      })
      const disposition = shownInline.has(file.mediaType) ? 'inline' : 'attachment'
      reply
        .header('content-type', shownInline.has(file.mediaType) ? file.mediaType : 'application/octet-stream')
        .header('content-length', file.sizeBytes)
        .header('content-disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      await reply.send(await services.storage.open(file.storageKey))
    },
  })
