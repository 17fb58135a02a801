import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'

export type DialogProps = {
  opened: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons, the main one first. */
  footer?: ReactNode
  size?: 'sm' | 'md' | 'lg'
}

const widths = { sm: '26rem', md: '36rem', lg: '52rem' }

/** A modal dialog: focus stays inside, Esc closes, focus returns to where it was. */
export function Dialog({ opened, onClose, title, children, footer, size = 'md' }: DialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={widths[size]}
      centered={size === 'sm'}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      overlayProps={{ color: 'var(--backdrop)', backgroundOpacity: 1 }}
      classNames={{ content: styles.content, header: styles.header, title: styles.title, body: styles.body }}
    >
      {children}
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </Modal>
  )
}
