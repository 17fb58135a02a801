/** Definitions of registers opened on this machine; outlives an upgrade, goes when the person signs out. */
export const definitionsCache = 'dondoc-dinh-nghia-so'

/** What a build keeps for a reload without connection: its own paths, and a name that changes with them. */
export type OfflineFiles = { version: string; files: readonly string[]; definitionsCache: string }
