import { Readable } from 'node:stream'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import { DomainError } from '../../../../platform/errors.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import { findFiles } from '../../../files/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { directiveIsVisible } from '../../get-directive.ts'
import { renderPageInProcess } from '../../reading/reading-process/read-in-process.ts'
import { pagePictureKey } from '../page-picture-key.ts'
import { findPageImage, keepPageImage } from '../source-page-store.ts'

export type DrawPage = typeof renderPageInProcess

/** Pictures are kept, so none is drawn too small to read because the first who asked had a small screen. */
const leastWidth = 1200

/**
 * Storage key of a page's JPEG, drawn from the original when nobody asked for it before. `width` in pixels counts only
 * then. Two who ask first at once draw twice and keep the same.
 */
export async function showPageImage(
  services: Services,
  actor: Actor,
  page: { directiveId: string; number: number; width: number },
  draw: DrawPage = renderPageInProcess,
): Promise<string> {
  const { tenantId } = actor
  const { directiveId, number } = page
  const found = await inTenant(services.database, tenantId, async (trx) => {
    if (!(await directiveIsVisible(trx, actor, directiveId))) throw directivesErrors.directive_not_found()
    const image = await findPageImage(trx, tenantId, directiveId, number)
    if (!image) throw directivesErrors.source_page_not_found()
    const original = image.fileId === null ? [] : await findFiles(trx, tenantId, [image.fileId])
    return { imageKey: image.imageKey, originalKey: original[0]?.storageKey }
  })
  if (found.imageKey !== null) return found.imageKey
  if (found.originalKey === undefined) throw directivesErrors.source_page_not_drawn()
  const picture = await services.storage
    .withLocalFile(found.originalKey, (path) => draw({ path, page: number, width: Math.max(page.width, leastWidth) }))
    .catch((error: unknown) => {
      throw error instanceof DomainError ? directivesErrors.source_page_not_drawn({ cause: error.code }) : error
    })
  const imageKey = pagePictureKey(tenantId, directiveId, number)
  await services.storage.put(imageKey, Readable.from([picture]), services.settings.maxUploadBytes)
  return inTenant(services.database, tenantId, (trx) => keepPageImage(trx, tenantId, { directiveId, number, imageKey }))
}
