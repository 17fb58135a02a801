import { useSyncExternalStore } from 'react'

/** What this tab knows of the line to the server, of forms being filled in, and of changes not shown yet. */
const state = {
  connected: false,
  /** forms on the screen in which something was typed */
  held: 0,
  /** when something of a kind ('assignments', 'assignment <id>') last changed without being shown (ms) */
  changedAt: new Map<string, number>(),
}
const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const liveState = {
  isConnected: () => state.connected,
  setConnected(connected: boolean): void {
    if (state.connected === connected) return
    state.connected = connected
    tell()
  },
  isHeld: () => state.held > 0,
  hold(): () => void {
    state.held += 1
    return () => {
      state.held -= 1
      tell()
    }
  },
  noteChanged(what: string, at: number): void {
    state.changedAt.set(what, at)
    tell()
  },
  subscribe,
}

/** While true the server tells of changes, and nothing need be asked for at intervals. */
export const useIsLive = (): boolean => useSyncExternalStore(subscribe, liveState.isConnected)

/** Whether any of these kinds changed since what is shown was read (ms since 1970). */
export const useHasChanged = (what: readonly string[], readAt: number): boolean =>
  useSyncExternalStore(subscribe, () => what.some((one) => (state.changedAt.get(one) ?? 0) > readAt))
