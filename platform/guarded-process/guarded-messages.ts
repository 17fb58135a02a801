/** What the two sides of a guarded process tell each other. */
export type ToProcess = { kind: 'task'; task: number; input: unknown } | { kind: 'cancel'; task: number }

export type FromProcess =
  | { kind: 'ready' }
  | { kind: 'progress'; task: number; progress: unknown }
  | { kind: 'done'; task: number; result: unknown }
  | { kind: 'refused'; task: number; code: string; details: Record<string, unknown> }
  | { kind: 'failed'; task: number; message: string }
