import type { ProgrammeReportDocument } from '../../../api/operations'
import { DocumentText } from '../../../ui/document/document-text'
import { OfficialDocument } from '../../../ui/document/official-document'
import styles from './report.module.css'
import { ReportTable } from './report-table'

/** Left for what is written by hand: a run of plain blanks would close up on the screen. */
const room = '\u00a0'.repeat(7)

const words = (id: string, kind: 'heading' | 'body', text: string) => (
  <DocumentText key={id} paragraph={{ id, kind, text }} />
)

/** A report as it will stand on paper. */
export function ReportPaper({ document: paper }: Pick<ProgrammeReportDocument, 'document'>) {
  return (
    <div className={styles.frame}>
      <p className={styles.marks}>{paper.marks.join(' · ')}</p>
      <OfficialDocument
        head={{
          issuer: { name: paper.issuerLines.join('\n') },
          number: `${room}/${paper.symbol}`,
          dateLine: paper.placeAndDate.replace(/ {2,}/, room),
        }}
        paragraphs={[
          { id: 'kind', kind: 'title', text: paper.kindTitle },
          { id: 'subject', kind: 'subject', text: paper.subject },
        ]}
        recipients={paper.recipients}
        signer={{ authority: paper.signerLines, name: paper.signerName }}
      >
        {paper.addressees.length > 0 ? (
          <p className={styles.addressed}>Kính gửi: {paper.addressees.join('; ')}</p>
        ) : null}
        {paper.introduction.map((text, index) => words(`introduction-${index}`, 'body', text))}
        {paper.sections.map(({ heading, parts }, section) => (
          <section key={heading} aria-label={heading}>
            {words(`heading-${section}`, 'heading', `${section + 1}. ${heading}`)}
            {parts.map((part, index) =>
              part.kind === 'paragraph' ? (
                words(`part-${section}-${index}`, 'body', part.text)
              ) : (
                <ReportTable key={`part-${section}-${index}`} table={part} heading={heading} />
              ),
            )}
          </section>
        ))}
        {paper.closing.map((text, index) =>
          words(`closing-${index}`, 'body', index === paper.closing.length - 1 ? `${text}./.` : text),
        )}
      </OfficialDocument>
    </div>
  )
}
