/**
 * Asks for many single things at once: what is wanted within the same moment goes out in one call (or few, of at most
 * `most` ids each). What is not found is null.
 */
export function batchLoader<Item extends { id: string }>(
  fetchMany: (ids: string[]) => Promise<readonly Item[]>,
  most: number,
): (id: string) => Promise<Item | null> {
  let waiting: { ids: Set<string>; answer: Promise<ReadonlyMap<string, Item>> } | null = null

  function begin() {
    const ids = new Set<string>()
    const answer = Promise.resolve().then(async () => {
      waiting = null
      const all = [...ids]
      const calls: Promise<readonly Item[]>[] = []
      for (let start = 0; start < all.length; start += most) calls.push(fetchMany(all.slice(start, start + most)))
      return new Map((await Promise.all(calls)).flat().map((item) => [item.id, item]))
    })
    return { ids, answer }
  }

  return async (id) => {
    waiting ??= begin()
    waiting.ids.add(id)
    return (await waiting.answer).get(id) ?? null
  }
}
