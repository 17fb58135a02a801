/** What the server tells an open page; see modules/live. ids null: any may have changed. */
export type LiveEvent =
  | { type: 'assignments'; ids: readonly string[] | null }
  | { type: 'notifications' }
  | { type: 'everything' }
