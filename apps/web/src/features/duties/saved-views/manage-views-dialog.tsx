import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ifMatch, unwrap } from '../../../api/client'
import { changeView, deleteView, orderViews, type SavedView } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { Notice } from '../../../ui/feedback/notice'
import { CheckField } from '../../../ui/fields/check-field'
import { TextField } from '../../../ui/fields/text-field'
import styles from './saved-views.module.css'
import { savedViewsKey } from './saved-views-query'

export type ManageViewsDialogProps = { views: readonly SavedView[]; mayShare: boolean; onClose: () => void }

/** Renames, shares, orders and deletes saved lists, each at once. */
export function ManageViewsDialog({ views, mayShare, onClose }: ManageViewsDialogProps) {
  const queryClient = useQueryClient()
  const act = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [savedViewsKey] }),
  })
  const own = views.filter(({ isMine }) => isMine).map(({ id }) => id)

  const moveUp = (id: string) => {
    const at = own.indexOf(id)
    const viewIds = own.filter((one) => one !== id)
    viewIds.splice(at - 1, 0, id)
    act.mutate(() => unwrap(orderViews({ body: { viewIds } })))
  }

  return (
    <Dialog opened onClose={onClose} title="Danh sách đã lưu" footer={<Button onClick={onClose}>Xong</Button>}>
      {act.error ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(act.error)}
        </Notice>
      ) : null}
      {views.length === 0 ? <p>Chưa có danh sách nào của bạn.</p> : null}
      <ul className={styles.list}>
        {views.map((view) => (
          <ViewLine
            key={`${view.id} ${view.version}`}
            view={view}
            mayShare={mayShare}
            isBusy={act.isPending}
            onChange={(change) =>
              act.mutate(() =>
                unwrap(
                  changeView({
                    path: { viewId: view.id },
                    body: { name: view.name, view: view.view, isShared: view.isShared, ...change },
                    headers: ifMatch(view.version),
                  }),
                ),
              )
            }
            onDelete={() => act.mutate(() => unwrap(deleteView({ path: { viewId: view.id } })))}
            {...(own.indexOf(view.id) > 0 ? { onUp: () => moveUp(view.id) } : {})}
          />
        ))}
      </ul>
    </Dialog>
  )
}

type ViewLineProps = {
  view: SavedView
  mayShare: boolean
  isBusy: boolean
  onChange: (change: { name?: string; isShared?: boolean }) => void
  onDelete: () => void
  onUp?: () => void
}

function ViewLine({ view, mayShare, isBusy, onChange, onDelete, onUp }: ViewLineProps) {
  const [name, setName] = useState(view.name)
  const isRenamed = name.trim() !== '' && name.trim() !== view.name
  return (
    <li className={styles.item}>
      <div className={styles.name}>
        <TextField id={`ten-${view.id}`} label="Tên" value={name} onChange={setName} maxLength={80} />
      </div>
      <Button size="sm" disabled={!isRenamed || isBusy} onClick={() => onChange({ name: name.trim() })}>
        Đổi tên
      </Button>
      {onUp ? (
        <Button size="sm" variant="quiet" disabled={isBusy} onClick={onUp} aria-label={`Đưa lên trước: ${view.name}`}>
          Lên trước
        </Button>
      ) : null}
      <Button size="sm" variant="quiet" disabled={isBusy} onClick={onDelete} aria-label={`Xóa: ${view.name}`}>
        Xóa
      </Button>
      {mayShare || view.isShared ? (
        <CheckField
          id={`chung-${view.id}`}
          label={view.isMine ? 'Dùng chung' : `Dùng chung, do ${view.ownerName} lưu`}
          checked={view.isShared}
          disabled={isBusy || (!mayShare && !view.isShared)}
          onChange={(isShared) => onChange({ isShared })}
        />
      ) : null}
    </li>
  )
}
