import { labelSpot } from './label-spot'
import type { MapContent, MapTone, Outline } from './map-shapes'
import type { MapSign } from './map-signs'
import { type Label, placeLabels } from './place-labels'
import { type Box, type Projection, projectOnto, type Size } from './project'

const toPath = (outline: Outline, place: Projection['place']): string =>
  outline
    .flatMap((area) =>
      area.map((ring) => {
        const spots = ring.map(([longitude, latitude]) => place({ longitude, latitude }))
        return `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
      }),
    )
    .join('')

/** What a map shows, laid onto a picture of so many units. Points are written as strokes without length, one path for each tone. */
export function layOutMap(content: MapContent, box: Box, size: Size, fontSize: number) {
  const { place, find } = projectOnto(box, size)
  const points = content.points.map((point) => ({
    id: point.id,
    tone: point.tone,
    isSigned: point.value !== undefined,
    words: point.value ? `${point.title}: ${point.value.words}` : point.title,
    ...place(point),
  }))
  const tones = new Map<MapTone, string[]>()
  for (const { tone, x, y, isSigned } of points) {
    if (isSigned) continue
    const strokes = tones.get(tone) ?? []
    strokes.push(`M${x.toFixed(1)} ${y.toFixed(1)}h0`)
    tones.set(tone, strokes)
  }
  const most = Math.max(1, ...content.cells.map(({ count }) => count))
  return {
    find,
    points,
    paths: [...tones].map(([tone, strokes]) => ({ tone, path: strokes.join('') })),
    areas: content.areas.map(({ id, tone, outline }) => ({ id, tone, path: toPath(outline, place) })),
    cells: content.cells.map((cell) => ({
      key: `${cell.longitude} ${cell.latitude}`,
      count: cell.count,
      radius: 7 + 13 * Math.sqrt(cell.count / most),
      ...place(cell),
    })),
    ...layOutLabels(content, place, fontSize),
    chosen: content.chosen && place(content.chosen),
  }
}

type Written = Label & { text: string }
type Sign = { id: string; sign: MapSign; tone: MapTone; x: number; y: number }

/** Names that fit, those with a value first; and every sign, so that nothing is told by colour alone. */
function layOutLabels({ areas, points, names }: MapContent, place: Projection['place'], fontSize: number) {
  const signs: Sign[] = []
  const valued: Written[] = []
  const others: Written[] = []
  for (const { id, name, outline, tone, value } of areas) {
    const lying = labelSpot(outline)
    if (!lying) continue
    const { x, y } = place(lying)
    if (value) signs.push({ id, sign: value.sign, tone, x, y: y - fontSize })
    if (value) valued.push({ id, name, x, y: y + fontSize * 0.5, text: value.text, lines: 3 })
    else others.push({ id, name, x, y, text: '' })
  }
  for (const point of points) {
    if (!point.value) continue
    const { x, y } = place(point)
    signs.push({ id: point.id, sign: point.value.sign, tone: point.tone, x, y })
    valued.push({ id: point.id, name: point.title, x, y: y + fontSize * 1.6, text: point.value.text, lines: 3 })
  }
  for (const { id, name, ...lying } of names) {
    const { x, y } = place(lying)
    others.push({ id, name, x, y: y - fontSize, text: '' })
  }
  return { labels: placeLabels([...valued, ...others], fontSize), signs }
}
