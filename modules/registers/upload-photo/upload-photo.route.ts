import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { commonErrors } from '../../../platform/errors.ts'
import { signedInRoute } from '../../access/index.ts'
import { inRegister } from '../open-register.ts'
import type { Programmes } from '../programmes.ts'
import { registerFileSchema, registerParams } from '../record-answer.ts'
import { registerErrors } from '../registers-errors.ts'
import { isKeeper } from '../registers-policy.ts'
import { mostPhotoBytes, uploadPhoto } from './upload-photo.ts'

/** Room for the form around the photo. */
const mostFormBytes = 64 * 1024

const tooLarge = () => registerErrors.register_photo_too_large({ limitBytes: mostPhotoBytes })

/** Reads no more than the limit, and nothing at all where the request says it is larger. */
async function readPart(request: FastifyRequest): Promise<{ part: MultipartFile; bytes: Buffer }> {
  if (Number(request.headers['content-length'] ?? 0) > mostPhotoBytes + mostFormBytes) throw tooLarge()
  const part = request.isMultipart() ? await request.file({ limits: { fileSize: mostPhotoBytes } }) : undefined
  if (!part)
    throw commonErrors.invalid_request({ fields: [{ path: 'file', message: 'Chưa có ảnh nào được gửi lên.' }] })
  try {
    return { part, bytes: await part.toBuffer() }
  } catch (error) {
    throw (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE' ? tooLarge() : error
  }
}

export const uploadPhotoRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'POST',
    url: '/api/registers/:register/photos',
    operationId: 'uploadRegisterPhoto',
    summary: 'Tải một ảnh lên để gắn vào bản ghi',
    description:
      'multipart/form-data with one part named `file`, at most 30 MB. The record names the id in a photo field; copies carry no position.',
    tag: 'registers',
    params: registerParams,
    takesFiles: true,
    answer: registerFileSchema,
    status: 201,
    handle: async ({ services, caller, params, request }) => {
      await inRegister(services, programmes, caller, params.register, async ({ scope }) => {
        if (!isKeeper(scope)) throw commonErrors.not_allowed()
      })
      const { part, bytes } = await readPart(request)
      return uploadPhoto(services, caller, { name: part.filename, mediaType: part.mimetype, bytes })
    },
  })
