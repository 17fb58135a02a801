import { useState } from 'react'
import type { ReorganizationChange } from '../../../../api/operations'
import { Dialog } from '../../../../ui/actions/dialog'
import { type ChangeDraft, emptyChange } from './change-draft'
import { ChangeForm } from './change-form'
import { changeKindLabel } from './change-kinds'
import { ChooseKind } from './choose-kind'
import { toDraft } from './to-draft'

export type ChangeDialogProps = { change: ReorganizationChange | null; onClose: () => void }

/** A new change begins with what happens; one that is there opens at once. */
export function ChangeDialog({ change, onClose }: ChangeDialogProps) {
  const [draft, setDraft] = useState<ChangeDraft | null>(() => (change ? toDraft(change) : null))
  const title = draft ? changeKindLabel(draft.unit, draft.kind) : 'Điều gì xảy ra?'
  return (
    <Dialog opened onClose={onClose} title={title} size="lg">
      {draft ? (
        <ChangeForm
          initial={draft}
          changeId={change?.id ?? null}
          onDone={onClose}
          {...(change ? {} : { onBack: () => setDraft(null) })}
        />
      ) : (
        <ChooseKind onChoose={(kind, unit) => setDraft(emptyChange(kind, unit))} />
      )}
    </Dialog>
  )
}
