import { Fragment, type ReactNode, type Ref, useEffect, useMemo } from 'react'
import type { DirectiveParagraph, DirectiveText } from '../../../api/operations'
import paper from '../../../ui/document/official-document.module.css'
import { joinClassNames } from '../../../ui/text/join-class-names'
import { bringWordsIntoView } from './bring-words-into-view'
import type { DutySpan } from './cut-paragraph'
import { groupParagraphs } from './group-paragraphs'
import styles from './source-document.module.css'
import { SourceParagraph } from './source-paragraph'
import { SourceTable } from './source-table'

export type SourceDocumentProps = {
  text: DirectiveText
  label: string
  duties: readonly DutySpan[]
  numbers: ReadonlyMap<string, number>
  activeDutyId: string | null
  onChoose?: (dutyId: string) => void
  /** Drawn in the margin of a paragraph, e.g. that no duty covers it. */
  marginOf?: (paragraph: DirectiveParagraph) => ReactNode
  /** Drawn below a paragraph, e.g. where its chosen duty stands. */
  belowOf?: (paragraph: DirectiveParagraph) => ReactNode
  ref?: Ref<HTMLElement>
}

const flowClasses: Partial<Record<DirectiveParagraph['kind'], string | undefined>> = {
  kind_title: paper.title,
  subject: paper.subject,
  basis: paper.legal_basis,
  heading: paper.heading,
  noise: paper.note,
}

const noDuties: readonly DutySpan[] = []

/** The directive word for word, laid out as an official knows it; the words of its duties are highlighted. */
export function SourceDocument(props: SourceDocumentProps) {
  const { text, label, duties, numbers, activeDutyId, onChoose, marginOf, belowOf, ref } = props
  const groups = useMemo(() => groupParagraphs(text.paragraphs, text.sourceText), [text])
  const dutiesOf = useMemo(() => splitByParagraph(text.paragraphs, duties), [text.paragraphs, duties])

  useEffect(() => {
    if (activeDutyId) bringWordsIntoView(activeDutyId)
  }, [activeDutyId])

  const draw = (paragraph: DirectiveParagraph, className?: string) => {
    const own = dutiesOf.get(paragraph.index) ?? noDuties
    const margin = marginOf?.(paragraph)
    const below = belowOf?.(paragraph)
    const drawn = (
      <SourceParagraph
        sourceText={text.sourceText}
        paragraph={paragraph}
        duties={own}
        numbers={numbers}
        activeDutyId={own.some(({ dutyId }) => dutyId === activeDutyId) ? activeDutyId : null}
        onChoose={onChoose}
        className={className}
      />
    )
    if (!margin && !below) return <Fragment key={paragraph.index}>{drawn}</Fragment>
    return (
      <div key={paragraph.index} className={styles.marked} data-paragraph={paragraph.span.start}>
        {margin}
        {drawn}
        {below}
      </div>
    )
  }

  /** Below the last line of the issuer, and of the nation's name and motto, stands a short rule. */
  const drawColumn = (column: readonly DirectiveParagraph[]) =>
    column.map((paragraph, at) => {
      const { kind } = paragraph
      const ruled = (kind === 'issuer' || kind === 'national_header') && column[at + 1]?.kind !== kind
      return draw(paragraph, joinClassNames(styles[kind], ruled && styles.ruled))
    })

  return (
    <article
      className={joinClassNames(paper.paper, styles.source, text.paragraphs.length > 400 && styles.long)}
      aria-label={label}
      ref={ref}
    >
      {groups.map((group, index) => {
        if (group.kind === 'flow') return draw(group.paragraph, flowClasses[group.paragraph.kind] ?? paper.body)
        if (group.kind === 'addressees')
          return (
            <div key={`group-${index}`} className={styles.addressees}>
              {group.paragraphs.map((paragraph) => draw(paragraph))}
            </div>
          )
        if (group.kind === 'table') return <SourceTable key={`group-${index}`} rows={group.rows} draw={draw} />
        return (
          <div
            key={`group-${index}`}
            className={group.kind === 'head' ? joinClassNames(paper.head, styles.head) : paper.foot}
          >
            <div>{drawColumn(group.left)}</div>
            <div>{drawColumn(group.right)}</div>
          </div>
        )
      })}
    </article>
  )
}

function splitByParagraph(paragraphs: readonly DirectiveParagraph[], duties: readonly DutySpan[]) {
  const found = new Map<number, DutySpan[]>()
  for (const { index, span } of paragraphs) {
    const here = duties.filter((duty) => duty.start < span.end && duty.end > span.start)
    if (here.length > 0) found.set(index, here)
  }
  return found
}
