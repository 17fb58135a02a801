import { markWords } from './mark-words'
import styles from './marked-text.module.css'

export type MarkedTextProps = { text: string; searched: string | undefined }

/** A text with the words searched for marked. */
export function MarkedText({ text, searched }: MarkedTextProps) {
  if (!searched) return <>{text}</>
  return (
    <>
      {markWords(text, searched).map(({ text: piece, isMatch }, index) =>
        isMatch ? (
          // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other name
          <mark className={styles.mark} key={index}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  )
}
