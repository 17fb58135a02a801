import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Drawer.css'
import { Drawer } from '@mantine/core'
import styles from './nav-drawer.module.css'
import type { NavItem } from './nav-item'
import { NavList } from './nav-list'

export type NavDrawerProps = { items: readonly NavItem[]; opened: boolean; onClose: () => void }

export function NavDrawer({ items, opened, onClose }: NavDrawerProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="auto"
      title="Tất cả chức năng"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      overlayProps={{ color: 'var(--backdrop)', backgroundOpacity: 1 }}
      classNames={{ content: styles.content, header: styles.header, title: styles.title }}
    >
      <NavList items={items} onFollow={onClose} wide />
    </Drawer>
  )
}
