import type { Metadata } from 'sharp'
import sharp from 'sharp'
import { documentsErrors } from '../documents-errors.ts'
import type { Picture } from './picture.ts'

/** A picture file that sharp can decode, and how many sheets it holds (TIFF may hold several). */
export type OpenPicture = { sheets: number; readSheet: (index: number) => Promise<Picture> }

const MOST_PIXELS = 120_000_000
const MOST_SHEETS = 2000
/** Long side in pixels of the sheet that is recognised: A4 at 250 dots per inch. */
export const SHEET_LENGTH = 2923

/**
 * Opens a JPG, PNG, TIFF or WebP. Throws `file_damaged` when it cannot be decoded and `file_unpacks_too_large` when a sheet has
 * more than 120 million pixels (A3 at 800 dots per inch) or the file more than 2,000 sheets.
 */
export async function openPicture(bytes: Uint8Array): Promise<OpenPicture> {
  const { pages = 1 } = await measure(bytes, 0)
  if (pages > MOST_SHEETS) throw documentsErrors.file_unpacks_too_large({ sheets: pages })
  return { sheets: pages, readSheet: (index) => readSheet(bytes, index) }
}

/** Upright as its EXIF orientation says, on white, scaled to the size that is recognised best. */
async function readSheet(bytes: Uint8Array, index: number): Promise<Picture> {
  await measure(bytes, index)
  try {
    const { data, info } = await sharp(bytes, { page: index, limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .flatten({ background: 'white' })
      .resize({ width: SHEET_LENGTH, height: SHEET_LENGTH, fit: 'inside' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height, channels: 3 }
  } catch {
    throw documentsErrors.file_damaged({ sheet: index + 1 })
  }
}

async function measure(bytes: Uint8Array, page: number): Promise<Metadata> {
  let metadata: Metadata
  try {
    metadata = await sharp(bytes, { page, limitInputPixels: false }).metadata()
  } catch {
    throw documentsErrors.file_damaged({ sheet: page + 1 })
  }
  if (metadata.width * metadata.height > MOST_PIXELS) throw documentsErrors.file_unpacks_too_large()
  return metadata
}
