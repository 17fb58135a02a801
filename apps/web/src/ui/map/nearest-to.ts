type Placed = { x: number; y: number }

/** The thing nearest to a spot of the picture, within reach; null where there is none. */
export function nearestTo<Thing extends Placed>(things: readonly Thing[], spot: Placed, reach: number): Thing | null {
  let [nearest, least]: [Thing | null, number] = [null, reach * reach]
  for (const thing of things) {
    const distance = (thing.x - spot.x) ** 2 + (thing.y - spot.y) ** 2
    if (distance <= least) [nearest, least] = [thing, distance]
  }
  return nearest
}
