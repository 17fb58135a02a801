/** `lines`: how many it is high; one when left out. */
export type Label = { id: string; name: string; x: number; y: number; lines?: number }

/** How wide a letter is on the whole, as a share of the size of the font. */
const letterWidth = 0.58

/**
 * Labels that do not lie over each other, those that come first kept; an unreadable heap of names tells less than a few.
 * @param fontSize in the units of the picture; x is the middle of a name, y its foot
 */
export function placeLabels<Given extends Label>(labels: readonly Given[], fontSize: number): Given[] {
  const kept: Given[] = []
  const widthOf = ({ name }: Label) => name.length * fontSize * letterWidth
  for (const label of labels) {
    const isFree = kept.every(
      (other) =>
        Math.abs(other.x - label.x) * 2 > widthOf(other) + widthOf(label) ||
        Math.abs(other.y - label.y) * 2 > fontSize * 1.15 * ((other.lines ?? 1) + (label.lines ?? 1)),
    )
    if (isFree) kept.push(label)
  }
  return kept
}
