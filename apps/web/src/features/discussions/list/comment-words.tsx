import type { DutyComment } from '../../../api/operations'
import styles from './comment-list.module.css'
import { cutComment } from './cut-comment'

/** The words of a comment; addresses open in a tab of their own that knows nothing of this one. */
export function CommentWords({ text, mentioned }: { text: string; mentioned: DutyComment['mentioned'] }) {
  const parts = cutComment(
    text,
    mentioned.map(({ fullName }) => fullName),
  )
  return (
    <p className={styles.words}>
      {parts.map((part, key) => {
        if (part.kind === 'mention')
          return (
            <span key={key} className={styles.mention}>
              {part.text}
            </span>
          )
        if (part.kind === 'text') return <span key={key}>{part.text}</span>
        return (
          <a key={key} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
            {part.text}
            <span className="visually-hidden"> (mở trang khác)</span>
          </a>
        )
      })}
    </p>
  )
}
