import type { ReactNode } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'

export type ConfirmDialogProps = {
  opened: boolean
  onClose: () => void
  onConfirm: () => void
  /** A question: 'Phát hành 12 nhiệm vụ?' */
  title: string
  /** What will happen and what cannot be undone. */
  children: ReactNode
  /** A short verb: 'Phát hành'. */
  confirmLabel: string
  danger?: boolean
  loading?: boolean
}

/** Only for what cannot be undone; everything else acts at once and offers undo (see notify). */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, onClose, onConfirm, title, children, confirmLabel, danger = false, loading = false } = props
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={title}
      size="sm"
      footer={
        <>
          <Button variant={danger ? 'danger' : 'primary'} loading={loading} onClick={onConfirm} data-autofocus>
            {confirmLabel}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Để sau
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
