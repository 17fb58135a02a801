import sharp from 'sharp'
import { registerErrors } from '../registers-errors.ts'

/** Copies of a photo without anything the camera noted (place, time, device, the picture before it was cut). */
export type PhotoCopies = { width: number; height: number; thumbnail: Buffer; publicCopy: Buffer }

const mostPixels = 120_000_000
const thumbnailSide = 480
const publicSide = 2000

/** Upright as the camera said, within a square of so many pixels; sharp keeps no metadata unless asked to. */
const copyOf = (bytes: Uint8Array, side: number, quality: number): Promise<Buffer> =>
  sharp(bytes, { limitInputPixels: mostPixels })
    .autoOrient()
    .flatten({ background: 'white' })
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer()

/** @throws register_photo_unreadable, also for a picture of more than 120 million pixels */
export async function makeCopies(bytes: Uint8Array): Promise<PhotoCopies> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata()
    const [thumbnail, publicCopy] = [await copyOf(bytes, thumbnailSide, 78), await copyOf(bytes, publicSide, 85)]
    return { width: autoOrient.width, height: autoOrient.height, thumbnail, publicCopy }
  } catch {
    throw registerErrors.register_photo_unreadable()
  }
}
