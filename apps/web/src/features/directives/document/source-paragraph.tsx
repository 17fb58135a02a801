/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a real button cannot break over lines */
import { type KeyboardEvent, memo } from 'react'
import type { DirectiveParagraph } from '../../../api/operations'
import paper from '../../../ui/document/official-document.module.css'
import { joinClassNames } from '../../../ui/text/join-class-names'
import { cutParagraph, type DutySpan, type Piece } from './cut-paragraph'
import styles from './source-document.module.css'

export type SourceParagraphProps = {
  sourceText: string
  paragraph: DirectiveParagraph
  /** The duties that touch this paragraph; keep the array between renders. */
  duties: readonly DutySpan[]
  numbers: ReadonlyMap<string, number>
  activeDutyId: string | null
  onChoose?: (dutyId: string) => void
  className?: string
}

/** One paragraph in its exact words; the words of each duty can be chosen. */
export const SourceParagraph = memo(function SourceParagraph(props: SourceParagraphProps) {
  const { sourceText, paragraph, duties, className } = props
  const pieces = cutParagraph(sourceText, paragraph.span, duties)
  return (
    <p className={className} data-start={paragraph.span.start}>
      {pieces.map((piece) => {
        const words = sourceText.slice(piece.start, piece.end)
        if (piece.markup)
          return (
            <span key={piece.start} className={styles.markup}>
              {words}
            </span>
          )
        if (piece.dutyIds.length === 0) return words
        return <DutyWords key={piece.start} {...props} piece={piece} words={words} />
      })}
    </p>
  )
})

function DutyWords({
  piece,
  words,
  duties,
  numbers,
  activeDutyId,
  onChoose,
}: SourceParagraphProps & { piece: Piece; words: string }) {
  const active = activeDutyId !== null && piece.dutyIds.includes(activeDutyId)
  const next = (piece.dutyIds.indexOf(activeDutyId ?? '') + 1) % piece.dutyIds.length
  const dutyId = piece.dutyIds[next] as string
  const number = numbers.get((active ? activeDutyId : null) ?? dutyId)
  const begins = duties.some((duty) => piece.dutyIds.includes(duty.dutyId) && duty.start === piece.start)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose?.(dutyId)
  }

  const shown = joinClassNames(paper.duty, piece.dutyIds.length > 1 && styles.shared)
  if (!onChoose)
    return (
      <span className={shown} data-duty-id={dutyId} data-number={begins ? number : undefined}>
        {words}
      </span>
    )
  return (
    <span
      role="button"
      tabIndex={begins ? 0 : -1}
      className={shown}
      data-duty-id={dutyId}
      data-duty-ids={piece.dutyIds.join(' ')}
      data-number={begins ? number : undefined}
      aria-pressed={active}
      aria-label={`Nhiệm vụ ${number}: ${words}`}
      onClick={() => window.getSelection()?.isCollapsed !== false && onChoose(dutyId)}
      onKeyDown={onKeyDown}
    >
      {words}
    </span>
  )
}
