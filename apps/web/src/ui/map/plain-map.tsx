import { useElementSize, useMediaQuery } from '@mantine/hooks'
import { type KeyboardEvent, type MouseEvent, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { formatNumber } from '../format/format-number'
import { layOutMap } from './lay-out-map'
import styles from './map.module.css'
import { type DrawnMapProps, keysHelp } from './map-props'
import { nearestTo } from './nearest-to'
import { PlainSign } from './plain-sign'
import { type Box, pan, zoom } from './project'

/** On a telephone a picture as wide as the page stands upright. */
const shapes = { wide: { width: 1000, height: 640 }, narrow: { width: 1000, height: 1150 } }
/** Pixels: names, and how near a pointer must come. */
const letters = 13
const reach = 16
const step = 0.25

/** The map as a picture of the page itself, for browsers that cannot draw the other; points of one colour are one path. */
export function PlainMap({ handle, label, content, whole, onOpen, onSight, onChoose, onPoint }: DrawnMapProps) {
  const { ref: frame, width } = useElementSize<HTMLDivElement>()
  const picture = useRef<SVGSVGElement>(null)
  const size = useMediaQuery('(max-width: 43.75em)') ? shapes.narrow : shapes.wide
  const unit = width > 0 ? size.width / width : 1
  const fontSize = letters * unit
  const [moved, setMoved] = useState<Box | null>(null)
  const box = moved ?? whole
  const [pointed, setPointed] = useState<string | null>(null)
  const laid = useMemo(() => layOutMap(content, box, size, fontSize), [content, box, size, fontSize])
  const marked = laid.points.find(({ id }) => id === pointed)
  const show = (next: Box) => {
    setMoved(next)
    onSight?.(next)
  }
  useImperativeHandle(handle, () => ({ zoom: (by) => show(zoom(box, by)), whole: () => setMoved(null) }))

  function spotOf({ clientX, clientY }: MouseEvent) {
    const shown = picture.current?.getBoundingClientRect()
    if (!shown || shown.width === 0) return null
    const scale = size.width / shown.width
    return { x: (clientX - shown.left) * scale, y: (clientY - shown.top) * scale }
  }

  function point(event: MouseEvent) {
    const spot = onChoose ? null : spotOf(event)
    const found = spot && nearestTo(laid.points, spot, reach * unit)
    const area = content.areas.find(({ id }) => id === areaOf(event))
    setPointed(found?.id ?? null)
    onPoint(
      onChoose ? null : (found?.words ?? (area ? [area.name, area.value?.words].filter(Boolean).join(': ') : null)),
    )
  }

  function click(event: MouseEvent) {
    const spot = spotOf(event)
    if (!spot) return
    if (onChoose) return onChoose(laid.find(spot))
    const found = nearestTo(laid.points, spot, reach * unit)
    const area = areaOf(event)
    if (found) onOpen?.({ kind: 'point', id: found.id })
    else if (area) onOpen?.({ kind: 'area', id: area })
  }

  function onKey(event: KeyboardEvent) {
    const moves: Record<string, Box> = {
      ArrowLeft: pan(box, -step, 0),
      ArrowRight: pan(box, step, 0),
      ArrowUp: pan(box, 0, step),
      ArrowDown: pan(box, 0, -step),
      '+': zoom(box, 0.5),
      '=': zoom(box, 0.5),
      '-': zoom(box, 2),
    }
    const next = moves[event.key]
    if (next) show(next)
    else if (event.key === '0') setMoved(null)
    else return
    event.preventDefault()
  }

  return (
    <div ref={frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a picture that is moved and pointed at; what it shows is in the table beside it */}
      <svg
        ref={picture}
        className={styles.picture}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="application"
        aria-label={`${label}: ${keysHelp}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a map is moved with the arrow keys
        tabIndex={0}
        onKeyDown={onKey}
        onMouseMove={point}
        onMouseLeave={() => [setPointed(null), onPoint(null)]}
        onClick={click}
        data-choosing={onChoose ? true : undefined}
        data-pointed={pointed ? true : undefined}
      >
        {laid.areas.map(({ id, tone, path }) => (
          <path className={styles.area} key={id} d={path} data-tone={tone} data-area={id} />
        ))}
        {laid.paths.map(({ tone, path }) => (
          <path className={styles.points} key={tone} d={path} data-tone={tone} />
        ))}
        {laid.cells.map(({ key, x, y, radius, count }) => (
          <g key={key}>
            <circle className={styles.cell} cx={x} cy={y} r={radius} />
            <text className={styles.count} x={x} y={y}>
              {formatNumber(count)}
            </text>
          </g>
        ))}
        {laid.signs.map(({ id, ...sign }) => (
          <PlainSign key={id} {...sign} size={fontSize} />
        ))}
        {laid.labels.map(({ id, name, text, x, y }) => (
          <text className={styles.name} key={id} y={y} fontSize={fontSize}>
            <tspan x={x}>{name}</tspan>
            {text ? (
              <tspan x={x} dy={fontSize * 1.2}>
                {text}
              </tspan>
            ) : null}
          </text>
        ))}
        {marked ? <circle className={styles.pointed} cx={marked.x} cy={marked.y} r={9} /> : null}
        {laid.chosen ? <circle className={styles.chosen} cx={laid.chosen.x} cy={laid.chosen.y} r={10} /> : null}
      </svg>
    </div>
  )
}

const areaOf = ({ target }: MouseEvent): string | null =>
  target instanceof Element ? target.getAttribute('data-area') : null
