/** When a place lived; `from` null: since before the data, `to` (not included) null: it lives. */
export type Life = { from: string | null; to: string | null }

/** Places with their lives, and which land came to which, when. */
export type Land = {
  lives: ReadonlyMap<string, Life>
  /** by the place whose land it was */
  goings: ReadonlyMap<string, readonly { successorId: string; on: string }[]>
}

export const livesOn = (life: Life | undefined, day: string): boolean =>
  life !== undefined && (life.from === null || life.from <= day) && (life.to === null || life.to > day)

/** Living places of a day that land of an ended place came to, each once. */
export function heirsOn(land: Land, placeId: string, day: string): string[] {
  const found = new Set<string>()
  const seen = new Set<string>([placeId])
  const follow = (id: string): void => {
    for (const { successorId, on } of land.goings.get(id) ?? []) {
      if (on > day || seen.has(successorId)) continue
      seen.add(successorId)
      const life = land.lives.get(successorId)
      if (livesOn(life, day)) found.add(successorId)
      else if (life?.to != null && life.to <= day) follow(successorId)
    }
  }
  follow(placeId)
  return [...found]
}

/**
 * The unit a record of a place is counted under at the end of a period: the place itself while it lives or has not begun yet; the one
 * unit it became; and the place itself where its land was divided, for nothing says how much of it is whose.
 */
export function unitOnDay(land: Land, placeId: string, day: string): string {
  const life = land.lives.get(placeId)
  if (life?.to == null || life.to > day) return placeId
  const [only, ...others] = heirsOn(land, placeId, day)
  return only !== undefined && others.length === 0 ? only : placeId
}
