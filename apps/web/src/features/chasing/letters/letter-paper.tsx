import type { ChasingLetterDocument } from '../../../api/operations'
import { OfficialDocument } from '../../../ui/document/official-document'
import styles from './letter-paper.module.css'

/** Left for what is written by hand: a run of plain blanks would close up on the screen. */
const room = '\u00a0'.repeat(7)

const paragraphs = (texts: readonly string[]) =>
  texts.map((text, index) => ({ id: String(index), kind: 'body' as const, text }))

/** A letter as it will stand on paper. */
export function LetterPaper({ letter }: { letter: ChasingLetterDocument }) {
  const { issuerLines, number, symbol, placeAndDate, subject, addressee, introduction, closing } = letter
  return (
    <div className={styles.frame}>
      <OfficialDocument
        head={{
          issuer: { name: issuerLines.join('\n') },
          number: `${number ?? room}/${symbol}`,
          about: subject,
          dateLine: placeAndDate.replace(/ {2,}/, room),
        }}
        addressees={[addressee]}
        paragraphs={paragraphs(introduction)}
        recipients={letter.recipients}
        signer={{ authority: letter.signerLines, name: letter.signerName }}
      >
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">Nhiệm vụ quá hạn</caption>
            <thead>
              <tr>
                {letter.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {letter.rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((cell, index) => (
                    <td key={letter.columns[index]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {closing.map((text, index) => (
          <p className={styles.closing} key={text}>
            {index === closing.length - 1 ? `${text}./.` : text}
          </p>
        ))}
      </OfficialDocument>
    </div>
  )
}
