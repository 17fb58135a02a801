import { createContext, useContext } from 'react'
import type { Reorganization, ReorganizationChange } from '../../../api/operations'
import type { NamedChanges } from '../reorganization-queries'
import type { SentenceWords } from '../words/change-sentence'
import type { HeaderSaver } from './header-saver'

export type DraftDesk = {
  /** as the server last said */
  reorganization: Reorganization
  saver: HeaderSaver
  changes: NamedChanges
  words: SentenceWords
  /** the day before the changes, on which units are looked for (yyyy-mm-dd) */
  before: string
  /** the day of the changes, or today while none is given (yyyy-mm-dd) */
  on: string
  /** Takes in what a step of this person made of the draft: its version and perhaps its changes. */
  absorb: (version: number, changes?: (old: ReorganizationChange[]) => ReorganizationChange[]) => void
  /** Reads again what another person left. */
  reread: () => Promise<void>
}

export const DraftContext = createContext<DraftDesk | null>(null)

export function useDraft(): DraftDesk {
  const desk = useContext(DraftContext)
  if (!desk) throw new Error('useDraft outside the draft')
  return desk
}
