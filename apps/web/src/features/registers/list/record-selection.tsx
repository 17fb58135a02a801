import { createContext, type ReactNode, useContext } from 'react'
import type { Selection } from '../../duties/list/selection/selection'

const Context = createContext<Selection | null>(null)

export type RecordSelectionProps = { value: Selection | null; children: ReactNode }

/** Which records are chosen for a change of many; null where nobody may choose. */
export const RecordSelection = ({ value, children }: RecordSelectionProps) => (
  <Context value={value}>{children}</Context>
)

export const useRecordSelection = (): Selection | null => useContext(Context)
