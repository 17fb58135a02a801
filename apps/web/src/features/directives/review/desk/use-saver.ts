import { useSyncExternalStore } from 'react'
import type { Autosave, AutosaveState } from '../autosave/autosave'

/** Redraws when this record is edited, saved or changed by another person. */
export function useSaver<Row extends { version: number }, Fields extends object>(
  saver: Autosave<Row, Fields>,
): AutosaveState<Row, Fields> & { fields: Fields } {
  const state = useSyncExternalStore(saver.subscribe, () => saver.state)
  return { ...state, fields: saver.fields() }
}
