import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { Modal } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import styles from './dialog.module.css'
import { DialogContent } from './dialog-content'
import { useFocusReturn } from './use-focus-return'

export type DialogProps = {
  opened: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons, the main one first. */
  footer?: ReactNode
  size?: 'sm' | 'md' | 'lg'
  /** Another dialog stands on it, which alone answers Esc. */
  under?: boolean
}

const widths = { sm: '26rem', md: '36rem', lg: '52rem' }

/** A modal dialog: its first field has the focus, which stays inside; Esc closes, the focus returns to where it was. */
export function Dialog({ opened, onClose, title, children, footer, size = 'md', under = false }: DialogProps) {
  const content = useRef<HTMLDivElement>(null)
  useFocusReturn(opened)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={widths[size]}
      centered={size === 'sm'}
      returnFocus={false}
      closeOnEscape={!under}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      overlayProps={{ color: 'var(--backdrop)', backgroundOpacity: 1 }}
      classNames={{ content: styles.content, header: styles.header, title: styles.title, body: styles.body }}
    >
      <DialogContent content={content}>
        {children}
        {footer ? <div className={styles.footer}>{footer}</div> : null}
      </DialogContent>
    </Modal>
  )
}
