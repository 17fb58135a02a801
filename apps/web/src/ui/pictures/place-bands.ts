import type { FlowLink, PlacedBox, PlacedLink } from './flow'
import { gather } from './gather'

/** Free room above and below each band at a box, between the bands and the corners of the box, beside words. */
const [aroundBand, corner, besideLabel] = [2.5, 5, 14]

const slotAtStart = ({ thickness }: FlowLink) => thickness + 2 * aroundBand
const slotAtEnd = ({ thickness, labelHeight }: FlowLink) => thickness + labelHeight + 2 * aroundBand
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

type Sides = { leaving: readonly FlowLink[]; arriving: readonly FlowLink[] }

/** How tall a box must be for its bands. */
export const heightForBands = ({ leaving, arriving }: Sides): number =>
  Math.max(sum(leaving.map(slotAtStart)), sum(arriving.map(slotAtEnd))) + 2 * corner

/**
 * Bands leave and arrive in the order of their other ends, in the middle of the side of the box. All bands to a column run
 * level where words stand, so that none runs through the words of another.
 */
export function placeBands(boxes: readonly PlacedBox[], links: readonly FlowLink[]): PlacedLink[] {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const middle = (id: string) => {
    const box = byId.get(id)
    return box ? box.y + box.height / 2 : 0
  }
  const slots = (own: readonly FlowLink[], side: 'from' | 'to', far: 'from' | 'to', slot: (link: FlowLink) => number) =>
    [...gather(own, (link) => link[side])].flatMap(([boxId, here]) => {
      let top = middle(boxId) - sum(here.map(slot)) / 2
      return [...here]
        .sort((left, right) => middle(left[far]) - middle(right[far]))
        .map((link): [string, number] => {
          const own = top
          top += slot(link)
          return [link.id, own]
        })
    })
  const starts = new Map(slots(links, 'from', 'to', slotAtStart))
  const ends = new Map(slots(links, 'to', 'from', slotAtEnd))
  const arrivalOf = ({ to }: FlowLink) => byId.get(to)?.x ?? 0
  const level = new Map(
    [...gather(links, arrivalOf)].map(([x, here]) => {
      const widest = Math.max(...here.map(({ labelWidth }) => labelWidth))
      return [x, widest > 0 ? x - widest - besideLabel : x]
    }),
  )
  return links.map((link) => {
    const { id, from, thickness, labelHeight } = link
    const [start, x2] = [byId.get(from), arrivalOf(link)]
    const labelY = (ends.get(id) ?? 0) + aroundBand
    return {
      id,
      x1: (start?.x ?? 0) + (start?.width ?? 0),
      y1: (starts.get(id) ?? 0) + aroundBand + thickness / 2,
      levelX: level.get(x2) ?? x2,
      x2,
      y2: labelY + labelHeight + thickness / 2,
      thickness,
      labelY,
    }
  })
}
