import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { savedViewBody, savedViewParams, savedViewSchema } from '../saved-view-answer.ts'
import { changeView } from './change-view.ts'

export const changeViewRoute = signedInRoute({
  method: 'PUT',
  url: '/api/saved-views/:viewId',
  operationId: 'changeView',
  summary: 'Đổi tên, dùng chung hoặc thay nội dung một danh sách đã lưu',
  tag: 'duties',
  params: savedViewParams,
  body: z.object(savedViewBody),
  answer: savedViewSchema,
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion, answerVersion }) => {
    const changed = await changeView(services, caller, { viewId: params.viewId, version: expectedVersion() }, body)
    answerVersion(changed.version)
    return changed
  },
})
