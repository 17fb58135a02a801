/**
 * What an open page is told. ids null: more changed than can be named, any of what is shown may have. everything: something may
 * have been missed.
 */
export type LiveEvent =
  | { type: 'assignments'; ids: string[] | null }
  | { type: 'notifications' }
  | { type: 'everything' }
