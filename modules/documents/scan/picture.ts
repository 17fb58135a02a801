import type { Sharp } from 'sharp'
import sharp from 'sharp'

/** Raw pixels, rows from the top; one channel (grey) or three (red, green, blue). */
export type Picture = { data: Uint8Array; width: number; height: number; channels: 1 | 3 }

const toSharp = ({ data, width, height, channels }: Picture): Sharp =>
  sharp(data, { raw: { width, height, channels }, limitInputPixels: false })

/** Turned by quarter turns and then by `degrees` (both clockwise); the corners laid open are white. */
export async function turnPicture(picture: Picture, quarterTurns: number, degrees: number): Promise<Picture> {
  let turned = picture
  if (quarterTurns % 4 !== 0) turned = await rotate(turned, (quarterTurns % 4) * 90)
  if (degrees !== 0) turned = await rotate(turned, degrees)
  return turned
}

async function rotate(picture: Picture, degrees: number): Promise<Picture> {
  const { data, info } = await toSharp(picture)
    .rotate(degrees, { background: 'white' })
    .toColourspace(picture.channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: picture.channels }
}

/** A smaller copy, `width` pixels wide at most. */
export async function shrinkPicture(picture: Picture, width: number): Promise<Picture> {
  const { data, info } = await toSharp(picture)
    .resize({ width, withoutEnlargement: true })
    .toColourspace(picture.channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: picture.channels }
}

/** A part of the picture. */
export function cropPicture(picture: Picture, top: number, height: number): Picture {
  const row = picture.width * picture.channels
  const data = picture.data.subarray(top * row, (top + height) * row)
  return { ...picture, data, height }
}

/** PNG, packed lightly because it only goes to a worker. */
export function toPng(picture: Picture): Promise<Buffer> {
  return toSharp(picture).png({ compressionLevel: 1 }).toBuffer()
}

/** JPEG (quality 70), `width` pixels wide at most. */
export function toJpeg(picture: Picture, width: number): Promise<Buffer> {
  return toSharp(picture).resize({ width, withoutEnlargement: true }).jpeg({ quality: 70 }).toBuffer()
}
