/**
 * Numbers in pages of at most `size`, those of less depth first and no page of two depths: what others lie under is there before them.
 */
export function cutPages(numbers: readonly number[], depthOf: (number: number) => number, size: number): number[][] {
  const byDepth = new Map<number, number[]>()
  for (const number of numbers) {
    const depth = depthOf(number)
    const same = byDepth.get(depth)
    if (same) same.push(number)
    else byDepth.set(depth, [number])
  }
  return [...byDepth]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, same]) =>
      Array.from({ length: Math.ceil(same.length / size) }, (_, page) => same.slice(page * size, (page + 1) * size)),
    )
}
