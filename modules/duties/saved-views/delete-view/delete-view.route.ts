import { signedInRoute } from '../../../access/index.ts'
import { savedViewParams } from '../saved-view-answer.ts'
import { deleteView } from './delete-view.ts'

export const deleteViewRoute = signedInRoute({
  method: 'DELETE',
  url: '/api/saved-views/:viewId',
  operationId: 'deleteView',
  summary: 'Xóa một danh sách đã lưu',
  tag: 'duties',
  params: savedViewParams,
  status: 204,
  handle: ({ services, caller, params }) => deleteView(services, caller, params.viewId),
})
