import { useState } from 'react'
import type { ReorganizationChange } from '../../../../api/operations'
import { ConfirmDialog } from '../../../../ui/actions/confirm-dialog'
import { Dialog } from '../../../../ui/actions/dialog'
import { isSame } from '../../../directives/review/autosave/rebase'
import { type ChangeDraft, emptyChange } from './change-draft'
import { ChangeForm } from './change-form'
import { changeKindLabel } from './change-kinds'
import { ChooseKind } from './choose-kind'
import { toDraft } from './to-draft'

export type ChangeDialogProps = { change: ReorganizationChange | null; onClose: () => void }

/** The form as it was opened, and as it is now. */
type Typed = { initial: ChangeDraft; draft: ChangeDraft }

const begin = (initial: ChangeDraft): Typed => ({ initial, draft: initial })

/** A new change begins with what happens; one that is there opens at once. What was typed is not given up unasked. */
export function ChangeDialog({ change, onClose }: ChangeDialogProps) {
  const [typed, setTyped] = useState<Typed | null>(() => (change ? begin(toDraft(change)) : null))
  const [leaving, setLeaving] = useState<'close' | 'back' | null>(null)
  const title = typed ? changeKindLabel(typed.draft.unit, typed.draft.kind) : 'Điều gì xảy ra?'
  const leave = { close: onClose, back: () => setTyped(null) }

  function askToLeave(how: 'close' | 'back') {
    if (typed && !isSame(typed.initial, typed.draft)) setLeaving(how)
    else leave[how]()
  }

  return (
    <>
      <Dialog opened onClose={() => askToLeave('close')} title={title} size="lg" under={leaving !== null}>
        {typed ? (
          <ChangeForm
            draft={typed.draft}
            onDraft={(edit) => setTyped((old) => old && { ...old, draft: edit(old.draft) })}
            changeId={change?.id ?? null}
            onDone={onClose}
            onLeave={() => askToLeave('close')}
            {...(change ? {} : { onBack: () => askToLeave('back') })}
          />
        ) : (
          <ChooseKind onChoose={(kind, unit) => setTyped(begin(emptyChange(kind, unit)))} />
        )}
      </Dialog>
      {leaving ? (
        <ConfirmDialog
          opened
          onClose={() => setLeaving(null)}
          onConfirm={() => [setLeaving(null), leave[leaving]()]}
          title="Bỏ nội dung đang nhập?"
          confirmLabel="Bỏ nội dung"
          danger
        >
          <p>Thay đổi này chưa được lưu. Chọn Để sau để nhập tiếp.</p>
        </ConfirmDialog>
      ) : null}
    </>
  )
}
