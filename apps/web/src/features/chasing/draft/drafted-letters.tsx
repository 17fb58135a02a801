import type { DraftedChasingLetter } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { Notice } from '../../../ui/feedback/notice'
import { AppLink } from '../../../ui/link/app-link'
import { letterFileHref, letterHref, lettersFileHref } from '../words/letter-words'
import styles from './drafted-letters.module.css'

/** So many letters fit one ZIP. */
const mostInZip = 100

export type DraftedLettersProps = { letters: readonly DraftedChasingLetter[]; leftOut: number; onClose: () => void }

/** The drafts, to be opened or fetched as DOCX, one by one or together. */
export function DraftedLetters({ letters, leftOut, onClose }: DraftedLettersProps) {
  const zips = Array.from({ length: Math.ceil(letters.length / mostInZip) }, (_, index) =>
    letters.slice(index * mostInZip, (index + 1) * mostInZip),
  )
  return (
    <>
      {leftOut > 0 ? (
        <Notice tone="warn">{leftOut} cơ quan không còn nhiệm vụ quá hạn nên không có văn bản.</Notice>
      ) : null}
      <ul className={styles.letters}>
        {letters.map(({ id, organizationName, dutyCount }) => (
          <li key={id}>
            <AppLink href={letterHref(id)}>{organizationName}</AppLink>, {dutyCount} nhiệm vụ
            <AppLink href={letterFileHref(id)} download aria-label={`Tải DOCX: ${organizationName}`}>
              Tải DOCX
            </AppLink>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {letters.length > 1
          ? zips.map((some, index) => (
              <Button key={some[0]?.id} href={lettersFileHref(some.map(({ id }) => id))}>
                {zips.length === 1 ? 'Tải tất cả (ZIP)' : `Tải phần ${index + 1} (ZIP)`}
              </Button>
            ))
          : null}
        <Button variant="quiet" onClick={onClose}>
          Đóng
        </Button>
      </div>
    </>
  )
}
