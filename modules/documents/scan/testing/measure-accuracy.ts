/** Share of the drawn words that were read to the letter, wherever they stand in the text. */
export function measureAccuracy(drawn: { text: string }[], text: string): number {
  const left = new Map<string, number>()
  for (const word of text.split(/[\s|]+/)) left.set(word, (left.get(word) ?? 0) + 1)
  const found = drawn.filter((word) => {
    const count = left.get(word.text) ?? 0
    left.set(word.text, count - 1)
    return count > 0
  })
  return found.length / drawn.length
}
