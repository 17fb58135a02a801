import { type ReactNode, useEffect, useRef } from 'react'
import { DocumentFoot, type DocumentFootProps } from './document-foot'
import { DocumentHead, type DocumentHeadProps } from './document-head'
import type { DocumentParagraph } from './document-paragraph'
import type { DocumentSelection } from './document-selection'
import { DocumentText, type DocumentTextProps } from './document-text'
import styles from './official-document.module.css'
import { useDocumentSelection } from './use-document-selection'

export type OfficialDocumentProps = DocumentFootProps &
  Pick<DocumentTextProps, 'activeDutyId' | 'dutyNumber' | 'onDutyClick'> & {
    /** Without it only the paragraphs are drawn, e.g. for a text that was pasted in. */
    head?: DocumentHeadProps
    addressees?: readonly string[]
    paragraphs: readonly DocumentParagraph[]
    /** Between the paragraphs and the foot: a table, closing words. */
    children?: ReactNode
    /** Pass a stable function. */
    onSelectText?: (selection: DocumentSelection | null) => void
  }

/** A directive as an official knows it; its duties are highlighted and the active one is scrolled into view. */
export function OfficialDocument(props: OfficialDocumentProps) {
  const { head, addressees, paragraphs, recipients, signer, activeDutyId, dutyNumber, onDutyClick, onSelectText } =
    props
  const paper = useRef<HTMLElement>(null)
  useDocumentSelection(paper, onSelectText)

  useEffect(() => {
    if (!activeDutyId) return
    const span = paper.current?.querySelector(`[data-duty-id="${CSS.escape(activeDutyId)}"]`)
    span?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }, [activeDutyId])

  return (
    <article className={styles.paper} ref={paper} aria-label={head ? `Văn bản số ${head.number}` : 'Văn bản'}>
      {head ? <DocumentHead {...head} /> : null}
      {addressees?.length ? (
        <div className={styles.addressees}>
          <p>Kính gửi:</p>
          <ul>
            {addressees.map((addressee) => (
              <li key={addressee}>{addressee}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {paragraphs.map((paragraph) => (
        <DocumentText
          key={paragraph.id}
          paragraph={paragraph}
          activeDutyId={ownDuty(paragraph, activeDutyId)}
          dutyNumber={dutyNumber}
          onDutyClick={onDutyClick}
        />
      ))}
      {props.children}
      <DocumentFoot recipients={recipients} signer={signer} />
    </article>
  )
}

/** Only the paragraphs that gain or lose the highlight are drawn again. */
function ownDuty(paragraph: DocumentParagraph, activeDutyId: string | null | undefined): string | null {
  return activeDutyId && paragraph.segments?.some(({ dutyId }) => dutyId === activeDutyId) ? activeDutyId : null
}
