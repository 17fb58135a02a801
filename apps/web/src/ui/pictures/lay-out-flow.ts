import type { FlowBox, FlowColumns, FlowLink, PlacedBox, PlacedFlow } from './flow'
import { gather } from './gather'
import { orderBoxes } from './order-boxes'
import { heightForBands, placeBands } from './place-bands'
import { stackBoxes } from './stack-boxes'

/**
 * Places boxes and bands: columns as given, boxes of a column under each other without touching, in an order with few
 * crossings, each near those it is linked with and tall enough for its words and its bands.
 */
export function layOutFlow(boxes: readonly FlowBox[], links: readonly FlowLink[], given: FlowColumns): PlacedFlow {
  const columnLefts: number[] = []
  let width = 0
  for (const { width: own, gapBefore } of given.columns) {
    columnLefts.push(width + gapBefore)
    width += gapBefore + own
  }
  const leaving = gather(links, ({ from }) => from)
  const arriving = gather(links, ({ to }) => to)
  const sized = boxes.map((box) => {
    const sides = { leaving: leaving.get(box.id) ?? [], arriving: arriving.get(box.id) ?? [] }
    return { ...box, height: Math.max(box.height, heightForBands(sides)) }
  })
  const tops = stackBoxes(orderBoxes(sized, links), links, given.between)
  const placed = sized.map(({ id, start, end, height }): PlacedBox => {
    const x = columnLefts[start] ?? 0
    const right = (columnLefts[end] ?? 0) + (given.columns[end]?.width ?? 0)
    return { id, x, y: tops.get(id) ?? 0, width: right - x, height }
  })
  return {
    width,
    height: Math.max(0, ...placed.map(({ y, height }) => y + height)),
    columnLefts,
    boxes: placed,
    links: placeBands(placed, links),
  }
}
