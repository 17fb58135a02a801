import type { z } from 'zod'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { reviewSchema } from './show-review.route.ts'

/** The whole review of a draft, or of an issued directive as it was reviewed. */
export async function showReview(_services: Services, _actor: Actor, _directiveId: string): Promise<z.output<typeof reviewSchema>> {
  throw new Error('being written')
}
