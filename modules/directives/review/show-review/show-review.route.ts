import { signedInRoute } from '../../../access/index.ts'
import { directiveParams } from '../../directive-answer.ts'
import { reviewSchema } from './review-answer.ts'
import { showReview } from './show-review.ts'

export const showReviewRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives/:directiveId/review',
  operationId: 'showReview',
  summary: 'Bản rà soát: nhiệm vụ, đã nhập trên dự kiến, đoạn chưa có nhiệm vụ, mục còn thiếu',
  tag: 'directives',
  params: directiveParams,
  answer: reviewSchema,
  handle: async ({ services, caller, params, answerVersion }) => {
    const review = await showReview(services, caller, params.directiveId)
    answerVersion(review.version)
    return review
  },
})
