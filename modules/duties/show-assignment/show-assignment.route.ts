import { signedInRoute } from '../../access/index.ts'
import { assignmentPageSchema } from '../assignment-page-answer.ts'
import { assignmentParams } from '../duty-answer.ts'
import { showAssignment } from './show-assignment.ts'

export const showAssignmentRoute = signedInRoute({
  method: 'GET',
  url: '/api/assignments/:assignmentId',
  operationId: 'showAssignment',
  summary: 'Một lượt giao: câu chữ gốc, các bên, sản phẩm, thời hạn, bước công việc, diễn biến, minh chứng',
  tag: 'duties',
  params: assignmentParams,
  answer: assignmentPageSchema,
  handle: async ({ services, caller, params, answerVersion }) => {
    const page = await showAssignment(services, caller, params.assignmentId)
    answerVersion(page.version)
    return page
  },
})
