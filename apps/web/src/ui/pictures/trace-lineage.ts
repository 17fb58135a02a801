type Links = readonly { id: string; from: string; to: string }[]

/** Everything from which a box came and everything it became, itself included. */
export function traceLineage(boxId: string, links: Links): ReadonlySet<string> {
  const traced = new Set([boxId])
  const walk = (near: 'from' | 'to', far: 'from' | 'to') => {
    const reached = [boxId]
    const seen = new Set(reached)
    for (const id of reached)
      for (const link of links) {
        if (link[near] !== id) continue
        traced.add(link.id)
        if (seen.has(link[far])) continue
        seen.add(link[far])
        traced.add(link[far])
        reached.push(link[far])
      }
  }
  walk('from', 'to')
  walk('to', 'from')
  return traced
}
