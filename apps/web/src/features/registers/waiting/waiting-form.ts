import type { Typed } from '../forms/typed-values'

export type WaitingFile = { field: string; file: Blob; name: string }

/** A form that was filled in without connection and is to be sent, once. */
export type WaitingForm = {
  /** By it the server knows the form again, however often it is sent. */
  clientKey: string
  personId: string
  register: string
  registerName: string
  /** By what the person knows it again. */
  title: string
  values: Readonly<Record<string, unknown>>
  /** As it stood in the inputs, for whoever opens it again. */
  typed: Typed
  /** Not up yet; sent before the form itself. */
  files: readonly WaitingFile[]
  /** ISO instant. */
  filledAt: string
  /** Somebody has it open again: not sent under their hands. */
  isHeld: boolean
  /** Why the server did not take it; null while it only waits for a connection. */
  refusal: { title: string; lines: readonly string[] } | null
}
