/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a real button swallows the clicks meant for the words under it */
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { TextSpan } from '../../../api/operations'
import { bringIntoView } from '../document/bring-into-view'
import type { DutySpan } from '../document/cut-paragraph'
import { type BadgePlace, badgePlaces } from './badge-places'
import { type Box, boxAround, boxesOf, type PageWord } from './boxes-of'
import styles from './source-pages.module.css'

export type PageMarksProps = {
  words: readonly PageWord[]
  /** the stretch of the text on this page */
  page: TextSpan
  duties: readonly DutySpan[]
  numbers: ReadonlyMap<string, number>
  activeDutyId: string | null
  onChoose?: ((dutyId: string) => void) | undefined
  /** stretches that no duty covers */
  uncovered: readonly TextSpan[]
  onUncovered?: ((span: TextSpan) => void) | undefined
}

type Mark = { key: string; boxes: Box[]; frame: Box; begins: boolean }

/**
 * Over a page: the words of every duty, those of the chosen one strongly, and passages that no duty covers. One stop for
 * the Tab key; arrows lead from mark to mark. Marks are as small as the words; each duty's card does the same.
 */
export function PageMarks(props: PageMarksProps) {
  const { words, page, duties, numbers, activeDutyId, onChoose, uncovered, onUncovered } = props
  const marks = useMemo(() => dutyMarks(words, page, duties), [words, page, duties])
  const gaps = useMemo(
    () => uncovered.flatMap((span) => (touches(span, page) ? markOf(String(span.start), words, [span], page) : [])),
    [words, page, uncovered],
  )
  const badges = useMemo(
    () =>
      badgePlaces(
        marks.map(({ frame }) => frame),
        words,
      ),
    [marks, words],
  )
  const stop = marks.find(({ key }) => key === activeDutyId)?.key ?? marks[0]?.key ?? gaps[0]?.key
  return (
    <div className={styles.marks}>
      {gaps.map((mark) => (
        <PageMark
          key={mark.key}
          mark={mark}
          look="uncovered"
          label="Đoạn chưa có nhiệm vụ: thêm nhiệm vụ từ đoạn này"
          onPress={() => {
            const span = uncovered.find(({ start }) => String(start) === mark.key)
            if (span) onUncovered?.(span)
          }}
          fixed={!onUncovered}
          isStop={mark.key === stop}
        />
      ))}
      {marks.map((mark, at) => (
        <PageMark
          key={mark.key}
          mark={mark}
          look={mark.key === activeDutyId ? 'active' : 'duty'}
          label={`Nhiệm vụ ${numbers.get(mark.key)} trên trang này`}
          number={mark.begins ? numbers.get(mark.key) : undefined}
          badge={badges[at]}
          onPress={() => onChoose?.(mark.key)}
          fixed={!onChoose}
          isStop={mark.key === stop}
        />
      ))}
    </div>
  )
}

type PageMarkProps = {
  mark: Mark
  look: 'duty' | 'active' | 'uncovered'
  label: string
  number?: number | undefined
  badge?: BadgePlace | undefined
  onPress: () => void
  /** only to be seen */
  fixed: boolean
  /** the Tab key comes here */
  isStop: boolean
}

function PageMark(props: PageMarkProps) {
  const { mark, look, label, number, badge, onPress, fixed, isStop } = props
  const { key, boxes, frame, begins } = mark
  const element = useRef<HTMLDivElement>(null)
  const active = look === 'active'
  useEffect(() => {
    if (active && begins) bringIntoView(element.current)
  }, [active, begins])

  function onKeyDown(event: KeyboardEvent) {
    const steps = arrows[event.key]
    if (steps) {
      event.preventDefault()
      neighbour(element.current, steps)?.focus()
    }
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPress()
  }

  const action = fixed
    ? {}
    : { role: 'button', tabIndex: isStop ? 0 : -1, 'aria-label': label, title: label, onClick: onPress, onKeyDown }
  return (
    <div
      ref={element}
      {...action}
      {...(look === 'uncovered' ? { 'data-uncovered': key } : { 'data-duty-ids': key })}
      {...(look === 'uncovered' || fixed ? {} : { 'aria-pressed': active })}
      className={styles.mark}
      data-look={look}
      data-number={number}
      style={{
        ...place(frame),
        ...(badge ? { '--across': `${badge.across * 100}%`, '--beside': badge.beside } : {}),
      }}
    >
      {boxes.map((box) => (
        <span key={`${box.left}-${box.top}`} className={styles.box} style={place(box, frame)} />
      ))}
    </div>
  )
}

const arrows: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

function neighbour(mark: HTMLElement | null, steps: 1 | -1): HTMLElement | undefined {
  const all = [...(mark?.parentElement?.querySelectorAll<HTMLElement>(':scope > [role="button"]') ?? [])]
  return mark ? all[all.indexOf(mark) + steps] : undefined
}

const touches = (span: TextSpan, page: TextSpan): boolean => span.start < page.end && span.end > page.start

function markOf(key: string, words: readonly PageWord[], spans: readonly TextSpan[], page: TextSpan): Mark[] {
  const boxes = boxesOf(words, spans)
  const frame = boxAround(boxes)
  const first = Math.min(...spans.map(({ start }) => start))
  return frame ? [{ key, boxes, frame, begins: first >= page.start && first < page.end }] : []
}

function dutyMarks(words: readonly PageWord[], page: TextSpan, duties: readonly DutySpan[]): Mark[] {
  const spansOf = new Map<string, DutySpan[]>()
  for (const duty of duties) spansOf.set(duty.dutyId, [...(spansOf.get(duty.dutyId) ?? []), duty])
  return [...spansOf].flatMap(([dutyId, spans]) =>
    spans.some((span) => touches(span, page)) ? markOf(dutyId, words, spans, page) : [],
  )
}

/** Ten-thousandths of the page, or of a frame on it, as percentages. */
function place({ left, top, right, bottom }: Box, within: Box = { left: 0, top: 0, right: 10_000, bottom: 10_000 }) {
  const across = within.right - within.left || 1
  const down = within.bottom - within.top || 1
  return {
    left: `${((left - within.left) / across) * 100}%`,
    top: `${((top - within.top) / down) * 100}%`,
    width: `${((right - left) / across) * 100}%`,
    height: `${((bottom - top) / down) * 100}%`,
  }
}
