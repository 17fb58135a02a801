import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'
import { findFiles } from '../../files/index.ts'

const path = '/api/registers/tuyen-duong-hoa'
let space: RegisterSpace
beforeAll(async () => {
  space = await openRegisterSpace()
})
afterAll(() => space.close())

const position = {
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 0/1 0/1' },
}
const picture = (width = 1200, height = 800) =>
  sharp({ create: { width, height, channels: 3, background: 'green' } })
    .withExif({ ...position, IFD0: { Make: 'Máy thử' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

type Who = keyof RegisterSpace['call']
function upload(content: Uint8Array, who: Who = 'nuiXanh', headers: Record<string, string> = {}) {
  const head = `--ranh\r\nContent-Disposition: form-data; name="file"; filename="anh.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--ranh--\r\n')])
  return space.call[who]('POST', `${path}/photos`, payload, {
    'content-type': 'multipart/form-data; boundary=ranh',
    ...headers,
  })
}
const download = async (id: string, who: Who = 'office') => space.call[who]('GET', `/api/files/${id}`)
const create = (photos: string[], who: Who = 'nuiXanh') =>
  space.call[who]('POST', `${path}/records`, {
    values: { roadName: `Đường ${photos.join()}`.slice(0, 40), commune: space.places.nuiXanh, photos },
  })

describe('a photo', () => {
  it('has copies without place, device or orientation, and is read by whoever reads the record', async () => {
    const bytes = await picture()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const uploaded = await upload(bytes)
    expect([uploaded.statusCode, uploaded.json()]).toMatchObject([201, { width: 800, height: 1200 }])
    const { id, thumbnailId } = uploaded.json()
    expect((await download(id)).statusCode).toBe(404)
    const record = (await create([id])).json()
    const { files } = (await space.call.office('GET', `${path}/records/${record.id}`)).json()
    expect(files).toMatchObject([{ id, thumbnailId, mediaType: 'image/jpeg' }])
    const thumbnail = await download(thumbnailId)
    const seen = await sharp(thumbnail.rawPayload).metadata()
    expect([seen.width, seen.height, seen.exif, seen.orientation]).toEqual([320, 480, undefined, undefined])
    expect((await sharp((await download(id, 'other')).rawPayload).metadata()).exif).toBeDefined()
    const publicCopy = await inTenant(space.services.database, space.tenantId, async (trx) => {
      const { public_file_id } = await trx
        .selectFrom('register_photo')
        .select('public_file_id')
        .where('file_id', '=', id)
        .executeTakeFirstOrThrow()
      return findFiles(trx, space.tenantId, [public_file_id])
    })
    const kept = await buffer(await space.services.storage.open(publicCopy[0]?.storageKey ?? ''))
    expect(await sharp(kept).metadata()).toMatchObject({ width: 800, height: 1200 })
    expect((await sharp(kept).metadata()).exif).toBeUndefined()
  })

  it('belongs to whoever uploaded it until a record names it', async () => {
    const { id } = (await upload(await picture(40, 30))).json()
    const stolen = await create([id], 'specialist')
    expect([stolen.statusCode, stolen.json().code]).toEqual([400, 'file_not_yours'])
  })

  it.each<[string, () => Promise<Uint8Array>]>([
    ['words', async () => Buffer.from('không phải ảnh')],
    ['half a picture', async () => (await picture()).subarray(0, 300)],
    ['nothing', async () => new Uint8Array()],
  ])('of %s is refused', async (_what, make) => {
    const answer = await upload(await make())
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'register_photo_unreadable'])
  })

  it('of 60 MB is refused with a sentence, by what the request says or by what comes, and nothing of it is kept', async () => {
    const kept = () =>
      inTenant(space.services.database, space.tenantId, (trx) => trx.selectFrom('stored_file').select('id').execute())
    const before = (await kept()).length
    const said = await upload(Buffer.alloc(1000), 'nuiXanh', { 'content-length': String(60 * 1024 * 1024) })
    expect([said.statusCode, said.json().code]).toEqual([413, 'register_photo_too_large'])
    const come = await upload(Buffer.alloc(31 * 1024 * 1024))
    expect([come.statusCode, come.json()]).toMatchObject([
      413,
      { code: 'register_photo_too_large', details: { limitBytes: 31_457_280 } },
    ])
    expect(await kept()).toHaveLength(before)
  })

  it('is taken from keepers alone', async () => {
    expect((await upload(await picture(40, 30), 'other')).statusCode).toBe(403)
    const without = await space.call.nuiXanh('POST', `${path}/photos`, { x: 1 })
    expect(without.statusCode).toBe(400)
  })
})
