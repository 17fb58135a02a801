import type { WantedPlace } from '../../source-pages/use-show-place'

export type Place = { dutyId: string; field?: string }

export type FocusState = {
  activeId: string | null
  /** The duty whose form is open, and the field to begin with. */
  editing: Place | null
  /** Picked for merging. */
  picked: ReadonlySet<string>
  /** The place of the document asked for and not shown yet. */
  place: WantedPlace | null
}

/** What the person is at: kept outside React's tree so that a step from one duty to the next redraws those two only. */
export class ReviewFocus {
  #state: FocusState = { activeId: null, editing: null, picked: new Set(), place: null }
  readonly #listeners = new Set<() => void>()

  get state(): FocusState {
    return this.#state
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  choose = (activeId: string | null): void => {
    if (activeId !== this.#state.activeId) this.#set({ activeId })
  }

  /** Opens a duty's form, at a field when one is named; null closes it. */
  edit = (editing: Place | null): void => this.#set(editing ? { editing, activeId: editing.dutyId } : { editing })

  togglePicked = (dutyId: string): void => {
    const picked = new Set(this.#state.picked)
    if (!picked.delete(dutyId)) picked.add(dutyId)
    this.#set({ picked })
  }

  showPlace = (place: WantedPlace): void => this.#set({ place })

  /** The place is shown: coming back to the document later does not go there again. */
  forgetPlace = (): void => {
    if (this.#state.place) this.#set({ place: null })
  }

  clearPicked = (): void => this.#set({ picked: new Set() })

  #set(change: Partial<FocusState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
