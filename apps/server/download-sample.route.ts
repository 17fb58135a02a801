import { z } from 'zod'
import { signedInRoute } from '../../modules/access/index.ts'
import { toOfficialDocx, toOfficialText } from '../../modules/reports/index.ts'
import { sampleDispatch } from '../../packs/an-toan-khu/index.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The sample dispatch that ships with the product, to try the way from a document to duties. */
export const downloadSampleRoute = signedInRoute({
  method: 'GET',
  url: '/api/samples/:name',
  operationId: 'downloadSample',
  summary: 'Tải công văn mẫu để dùng thử',
  tag: 'directives',
  params: z.object({ name: z.enum(['cong-van-mau.txt', 'cong-van-mau.docx']) }),
  answersBytes: true,
  handle: async ({ params, reply }) => {
    const isText = params.name.endsWith('.txt')
    reply
      .header('content-type', isText ? 'text/plain; charset=utf-8' : docx)
      .header('content-disposition', `attachment; filename="${params.name}"`)
    await reply.send(isText ? toOfficialText(sampleDispatch) : await toOfficialDocx(sampleDispatch))
  },
})
