import type { Field, Span } from './directive-reading.ts'

/** A field that could be read. `confidence` runs from 0 to 1. */
export function readable<T>(value: T, confidence: number, span: Span | null): Field<T> {
  return { value, confidence, span }
}

/** A field that could not be read; `span` shows where it should have stood, if that is known. */
export function missing<T>(span: Span | null = null): Field<T> {
  return { value: null, confidence: 0.1, span }
}
