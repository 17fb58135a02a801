/** What is ranked: how many duties it has, and its rate, 0 to 1, or null where nothing could be judged. */
export type Ranked = { load: number; rate: number | null }

/** Numbers of duties that are compared with each other; `to` null: no upper end. */
export type Band = { from: number; to: number | null }

/** `band`: its place among the bands, null below the smallest. `rank`: within the band, the best 1; null: not ranked. */
export type Place = { band: number | null; rank: number | null; of: number }

/** Bands from the smallest number of duties of each, smallest first. */
export const bandsFrom = (starts: readonly number[]): Band[] =>
  starts.map((from, index) => ({
    from,
    to: starts[index + 1] === undefined ? null : (starts[index + 1] as number) - 1,
  }))

/** How near two rates must be to share a rank: as near as percents with one decimal, which is how they are shown. */
const shownAs = (rate: number) => Math.round(rate * 1000)

/**
 * Ranks by rate, best first, only among those with a similar number of duties. Who has the same rate shares the rank and the next
 * ones are left out (1, 1, 3). Without a rate, and in a band with fewer than two rates, nobody is ranked.
 * @param fewest with fewer duties than this nothing is ranked: one duty more or less would turn the order round
 */
export function rankInBands(lines: readonly Ranked[], bands: readonly Band[], fewest: number): Place[] {
  const bandOf = (load: number) => bands.findLastIndex(({ from }) => load >= from)
  const inBand = lines.map(({ load }) => bandOf(load))
  return lines.map((line, index) => {
    const band = inBand[index] ?? -1
    const peers = lines.filter((peer, at) => inBand[at] === band && peer.load >= fewest && peer.rate !== null)
    const { rate } = line
    const isRanked = band >= 0 && rate !== null && line.load >= fewest && peers.length > 1
    const better = peers.filter((peer) => rate !== null && shownAs(peer.rate ?? 0) > shownAs(rate)).length
    return { band: band < 0 ? null : band, rank: isRanked ? better + 1 : null, of: peers.length }
  })
}
