import { lazy, Suspense, useState } from 'react'
import type { ReorganizationChange } from '../../../../api/operations'
import { problemTitle } from '../../../../api/problem-title'
import { Button } from '../../../../ui/actions/button'
import { EmptyState } from '../../../../ui/feedback/empty-state'
import { Notice } from '../../../../ui/feedback/notice'
import { tell } from '../../../duties/words/tell'
import { SheetButtons } from '../../../imports/start/sheet-buttons'
import { useDraft } from '../draft-context'
import { AddCommittees } from './add-committees'
import { ChangeList } from './change-list'
import styles from './changes.module.css'
import { toChangeInput } from './to-change-input'
import { toDraft } from './to-draft'
import { useRemoveChange, useSaveChange } from './use-change-edits'

// The forms with their pickers are heavier than the list of sentences.
const ChangeDialog = lazy(async () => ({ default: (await import('./change-dialog')).ChangeDialog }))

export type ChangesStepProps = {
  /** The change whose form stands open at first, from the preview's problems. */
  editing: string | undefined
}

/** What happens to whom: a list of sentences, each with its form. */
export function ChangesStep({ editing }: ChangesStepProps) {
  const { changes, reorganization } = useDraft()
  const [opened, setOpened] = useState<ReorganizationChange | 'new' | null>(
    () => changes.items.find(({ id }) => id === editing) ?? null,
  )
  const restore = useSaveChange(null, () => {})
  const remove = useRemoveChange((changeId) => {
    const removed = changes.items.find(({ id }) => id === changeId)
    const input = removed && toChangeInput(toDraft(removed))
    tell({ message: 'Đã bỏ một thay đổi.', ...(input ? { onUndo: () => restore.mutate(input) } : {}) })
  })
  const problem = remove.error ?? restore.error
  return (
    <>
      <div className={styles.bar}>
        <Button variant={changes.items.length === 0 ? 'primary' : 'secondary'} onClick={() => setOpened('new')}>
          Thêm thay đổi
        </Button>
        <AddCommittees />
      </div>
      {problem ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(problem)}
        </Notice>
      ) : null}
      {changes.items.length === 0 ? (
        <EmptyState title="Chưa có thay đổi nào">
          Mỗi thay đổi là một câu: ai hợp nhất với ai, ai tách thành ai, lĩnh vực nào chuyển về đâu.
        </EmptyState>
      ) : (
        <ChangeList
          onEdit={setOpened}
          onRemove={({ id }) => remove.mutate(id)}
          removingId={remove.isPending ? remove.variables : null}
        />
      )}
      <SheetButtons
        kind="sap-xep"
        what="thay đổi của đợt sắp xếp"
        mayImport
        mayExport={changes.items.length > 0}
        targetId={reorganization.id}
      />
      {opened ? (
        <Suspense fallback={null}>
          <ChangeDialog change={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />
        </Suspense>
      ) : null}
    </>
  )
}
