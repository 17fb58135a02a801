import type { HeldPost } from '../../../api/operations'

/** Whether a holding is over, runs, or is still to come on a day. */
export function heldState({ validFrom, validTo }: Pick<HeldPost, 'validFrom' | 'validTo'>, today: string) {
  if (validFrom > today) return 'coming'
  return validTo !== null && validTo <= today ? 'past' : 'now'
}
