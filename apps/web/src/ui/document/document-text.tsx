/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a real button cannot break over lines */
import { type KeyboardEvent, memo } from 'react'
import type { DocumentParagraph } from './document-paragraph'
import styles from './official-document.module.css'

export type DocumentTextProps = {
  paragraph: DocumentParagraph
  activeDutyId?: string | null
  /** 'Nhiệm vụ 3', for screen readers and the small number in front of the span. */
  dutyNumber?: (dutyId: string) => number | undefined
  onDutyClick?: (dutyId: string) => void
}

export const DocumentText = memo(function DocumentText(props: DocumentTextProps) {
  const { paragraph, activeDutyId, dutyNumber, onDutyClick } = props
  const whole = paragraph.segments?.map((segment) => segment.text).join('') === paragraph.text
  const segments = whole && paragraph.segments ? paragraph.segments : [{ text: paragraph.text }]

  function onKeyDown(event: KeyboardEvent, dutyId: string) {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onDutyClick?.(dutyId)
  }

  return (
    <p className={styles[paragraph.kind]} data-paragraph-id={paragraph.id}>
      {segments.map(({ text, dutyId }, index) => {
        if (!dutyId) return <span key={index}>{text}</span>
        const number = dutyNumber?.(dutyId)
        return (
          <span
            key={index}
            role="button"
            tabIndex={0}
            className={styles.duty}
            data-duty-id={dutyId}
            data-number={number}
            aria-pressed={dutyId === activeDutyId}
            aria-label={`${number ? `Nhiệm vụ ${number}: ` : 'Nhiệm vụ: '}${text}`}
            onClick={() => window.getSelection()?.isCollapsed !== false && onDutyClick?.(dutyId)}
            onKeyDown={(event) => onKeyDown(event, dutyId)}
          >
            {text}
          </span>
        )
      })}
    </p>
  )
})
