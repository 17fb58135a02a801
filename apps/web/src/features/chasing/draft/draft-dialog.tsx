import { useState } from 'react'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { ProgressLine } from '../../../ui/data/progress-line'
import { Notice } from '../../../ui/feedback/notice'
import { DateField } from '../../../ui/fields/date-field'
import { FormStack } from '../../../ui/fields/form-stack'
import { SelectField } from '../../../ui/fields/select-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { DraftedLetters } from './drafted-letters'
import { LetterPreview } from './letter-preview'
import type { WantedLetter } from './selection'
import { useDraftLetters } from './use-draft-letters'

export type DraftDialogProps = {
  letters: readonly WantedLetter[]
  nameOf: (organizationId: string) => string
  onDrafted: () => void
  onClose: () => void
}

/** What the letters say beside their duties, how each will look, and then the drafts to fetch. */
export function DraftDialog({ letters: given, nameOf, onDrafted, onClose }: DraftDialogProps) {
  const [letters] = useState(given)
  const [replyBy, setReplyBy] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [noteShown, setNoteShown] = useState('')
  const [shownId, setShownId] = useState(letters[0]?.organizationId ?? '')
  const draft = useDraftLetters(onDrafted)
  const shown = letters.find(({ organizationId }) => organizationId === shownId)
  const title = draft.data ? 'Đã dự thảo văn bản đôn đốc' : `Dự thảo ${letters.length} văn bản đôn đốc`
  if (draft.data)
    return (
      <Dialog opened onClose={onClose} title={title} size="lg">
        <DraftedLetters letters={draft.data} leftOut={letters.length - draft.data.length} onClose={onClose} />
      </Dialog>
    )
  return (
    <Dialog opened onClose={onClose} title={title} size="lg">
      <FormStack
        label={title}
        onSubmit={() => draft.mutate({ letters, terms: { replyBy, note: note.trim() || null } })}
        actions={
          <>
            <Button variant="primary" type="submit" loading={draft.isPending}>
              Dự thảo
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
          </>
        }
      >
        {draft.error ? (
          <Notice tone="error" announce="assertive">
            {problemTitle(draft.error)}
          </Notice>
        ) : null}
        {draft.isPending && letters.length > 1 ? (
          <ProgressLine
            label="Tiến độ dự thảo"
            value={draft.done / letters.length}
            detail={`${draft.done} trên ${letters.length} văn bản`}
          />
        ) : null}
        <DateField
          id="don-doc-han"
          label="Báo cáo lại trước ngày"
          hint="Để trống: theo quy chế theo dõi của tỉnh."
          optional
          value={replyBy}
          onChange={setReplyBy}
        />
        <TextAreaField
          id="don-doc-noi-dung"
          label="Nội dung thêm"
          hint="Thành một đoạn sau bảng nhiệm vụ, giống nhau ở mọi văn bản."
          optional
          rows={3}
          value={note}
          onChange={setNote}
          onBlur={() => setNoteShown(note.trim())}
        />
        {letters.length > 1 ? (
          <SelectField
            id="don-doc-xem"
            label="Xem trước văn bản gửi"
            options={letters.map(({ organizationId }) => ({ value: organizationId, label: nameOf(organizationId) }))}
            value={shownId}
            onChange={setShownId}
          />
        ) : null}
        {shown ? <LetterPreview letter={{ ...shown, replyBy, note: noteShown || null }} /> : null}
      </FormStack>
    </Dialog>
  )
}
