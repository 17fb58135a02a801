import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { keepFile, storeBytes } from '../../files/index.ts'
import { insertPhoto } from '../record-files-store.ts'
import { makeCopies } from './make-copies.ts'

/** Photos from telephones and cameras are well below. */
export const mostPhotoBytes = 30 * 1024 * 1024

/**
 * Keeps a photo as it came, with its copies, for a day unless a record names it. The photo itself is shown only to those who see the
 * record; what is public shows the copy.
 * @throws register_photo_unreadable
 */
export async function uploadPhoto(
  services: Services,
  actor: Actor,
  { name, mediaType, bytes }: { name: string; mediaType: string; bytes: Uint8Array },
) {
  const { tenantId } = actor
  const { width, height, thumbnail, publicCopy } = await makeCopies(bytes)
  const jpeg = { mediaType: 'image/jpeg' }
  return keepFile(services, actor, { name, mediaType, content: bytes }, async (trx, stored) => {
    const small = { ...jpeg, name: `anh-nho-${stored.name}.jpg`, bytes: thumbnail }
    const shown = { ...jpeg, name: `anh-cong-khai-${stored.name}.jpg`, bytes: publicCopy }
    const thumbnailFileId = await storeBytes(services, trx, actor, small)
    const publicFileId = await storeBytes(services, trx, actor, shown)
    await insertPhoto(trx, { tenantId, fileId: stored.id, thumbnailFileId, publicFileId, width, height })
    return {
      id: stored.id,
      name: stored.name,
      mediaType: stored.mediaType,
      sizeBytes: stored.sizeBytes,
      thumbnailId: thumbnailFileId,
      width,
      height,
    }
  })
}
