import { useId, useRef } from 'react'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { KeyboardKey } from '../../../ui/actions/keyboard-key'
import { Notice } from '../../../ui/feedback/notice'
import { draftKey } from '../../duties/forms/draft-store'
import { useDraft } from '../../duties/forms/use-draft'
import type { Audience } from '../words/audience-words'
import styles from './composer.module.css'
import { insertMention, stillNamed } from './mention-at'
import { MentionList, optionId } from './mention-list'
import { useMentions } from './use-mentions'

type Named = { id: string; fullName: string }
export type Written = { text: string; named: Named[] }

export type ComposerProps = {
  assignmentId: string
  audience: Audience
  /** Names the draft kept in this browser: one for new words, one for each comment being corrected. */
  draftOf: string
  label: string
  placeholder: string
  submitLabel: string
  /** The same object until the words to start from change. */
  initial?: Written
  sending: boolean
  /** Why the last try failed; the words stay. */
  problem: string | null
  onSend: (written: Written, clear: () => void) => void
  onCancel?: () => void
}

const nothing: Written = { text: '', named: [] }
const mostCharacters = 5_000

/** Where one writes: @ offers people, Ctrl+Enter sends, what is not sent yet outlives a lost line and a closed tab. */
export function Composer(props: ComposerProps) {
  const {
    assignmentId,
    audience,
    draftOf,
    label,
    placeholder,
    submitLabel,
    initial = nothing,
    sending,
    problem,
  } = props
  const { personId } = useSession()
  const listId = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { values, change, clear } = useDraft(draftKey(personId, draftOf, assignmentId), initial)
  const mentions = useMentions(assignmentId, audience, ({ id, fullName }, open) => {
    const { text, caret } = insertMention(values.text, open, fullName)
    change(({ named }) => ({ text, named: [...named.filter((person) => person.id !== id), { id, fullName }] }))
    requestAnimationFrame(() => area.current?.setSelectionRange(caret, caret))
  })
  const tooLong = values.text.trim().length > mostCharacters
  const isReady = values.text.trim() !== '' && !tooLong && !sending
  const send = () => {
    if (!isReady) return area.current?.focus()
    props.onSend({ text: values.text, named: stillNamed(values.text, values.named) }, clear)
  }
  const isListed = mentions.offered.length > 0
  return (
    <form className={styles.composer} aria-label={label} onSubmit={(event) => [event.preventDefault(), send()]}>
      <div className={styles.writing}>
        <textarea
          ref={area}
          className={styles.area}
          rows={3}
          value={values.text}
          placeholder={placeholder}
          aria-label={label}
          aria-autocomplete="list"
          aria-controls={isListed ? listId : undefined}
          aria-activedescendant={isListed ? optionId(listId, mentions.active) : undefined}
          onChange={({ currentTarget: { value, selectionStart } }) => {
            change({ text: value })
            mentions.follow(value, selectionStart)
          }}
          onKeyDown={(event) => {
            if (mentions.onKey(event)) return
            if (event.key === 'Escape') props.onCancel?.()
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            send()
          }}
          onBlur={mentions.close}
        />
        {isListed ? (
          <MentionList id={listId} people={mentions.offered} active={mentions.active} onChoose={mentions.choose} />
        ) : null}
      </div>
      <output className="visually-hidden">
        {isListed ? `${mentions.offered.length} người, dùng phím mũi tên và Enter để chọn` : ''}
      </output>
      {problem ? (
        <Notice tone="error" announce="assertive">
          {problem} Nội dung đã viết vẫn được giữ.
        </Notice>
      ) : null}
      {tooLong ? <p className={styles.tooLong}>Viết tối đa {mostCharacters.toLocaleString('vi')} ký tự.</p> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" size="sm" loading={sending} disabled={values.text.trim() === ''}>
          {problem ? 'Gửi lại' : submitLabel}
        </Button>
        {props.onCancel ? (
          <Button size="sm" variant="quiet" onClick={() => [clear(), props.onCancel?.()]}>
            Thôi
          </Button>
        ) : null}
        <span className={styles.keys}>
          <KeyboardKey>Ctrl</KeyboardKey> <KeyboardKey>Enter</KeyboardKey> để gửi
        </span>
      </div>
    </form>
  )
}
