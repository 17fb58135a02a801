import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../ui/actions/button'
import { ConfirmDialog } from '../ui/actions/confirm-dialog'
import { Dialog } from '../ui/actions/dialog'
import { IconButton } from '../ui/actions/icon-button'
import { KeyboardKey } from '../ui/actions/keyboard-key'
import { notify } from '../ui/feedback/notify'
import { Section } from '../ui/layout/section'
import { StepLinks } from '../ui/layout/step-links'
import { ViewSwitch } from '../ui/layout/view-switch'
import styles from './gallery.module.css'

export function GalleryActions() {
  const [dialog, setDialog] = useState<'none' | 'plain' | 'confirm'>('none')
  const [view, setView] = useState<'words' | 'pages'>('words')
  const close = () => setDialog('none')
  return (
    <Section title="Nút và hộp thoại">
      <div className={styles.row}>
        <Button variant="primary">Phát hành</Button>
        <Button icon={<IconPlus size={18} stroke={1.75} />}>Thêm nhiệm vụ</Button>
        <Button variant="quiet">Để sau</Button>
        <Button variant="danger">Thu hồi</Button>
        <Button variant="primary" loading>
          Đang gửi
        </Button>
        <Button variant="primary" disabled>
          Xác nhận
        </Button>
        <Button size="sm">Trả lại</Button>
        <IconButton label="Xóa" icon={<IconTrash size={18} stroke={1.75} />} />
        <KeyboardKey>Ctrl K</KeyboardKey>
      </div>
      <StepLinks
        label="Các bước mẫu"
        items={[
          { href: '/thu-vien-giao-dien#can-cu', label: 'Căn cứ', note: 'hiệu lực 01/07/2025', active: false },
          { href: '/thu-vien-giao-dien#thay-doi', label: 'Thay đổi', note: '2 thay đổi', active: true },
          { href: '/thu-vien-giao-dien#ghi-nhan', label: 'Ghi nhận', active: false },
        ]}
      />
      <div className={styles.row}>
        <ViewSwitch
          id="g-view"
          label="Cách xem văn bản"
          value={view}
          onChange={setView}
          options={[
            { value: 'words', label: 'Chữ' },
            { value: 'pages', label: 'Trang gốc' },
          ]}
        />
        <Button onClick={() => setDialog('plain')}>Mở hộp thoại</Button>
        <Button onClick={() => setDialog('confirm')}>Mở câu hỏi xác nhận</Button>
        <Button onClick={() => notify({ message: 'Đã tiếp nhận nhiệm vụ.', onUndo: () => undefined })}>
          Hiện thông báo có hoàn tác
        </Button>
        <Button
          onClick={() => notify({ tone: 'error', message: 'Chưa lưu được. Hãy kiểm tra đường truyền rồi thử lại.' })}
        >
          Hiện thông báo lỗi
        </Button>
      </div>
      <Dialog
        opened={dialog === 'plain'}
        onClose={close}
        title="Chuyển nhiệm vụ"
        footer={<Button onClick={close}>Chuyển</Button>}
      >
        Nhiệm vụ sẽ chuyển sang cơ quan mới; toàn bộ diễn biến được giữ nguyên.
      </Dialog>
      <ConfirmDialog
        opened={dialog === 'confirm'}
        onClose={close}
        onConfirm={close}
        title="Phát hành 12 nhiệm vụ?"
        confirmLabel="Phát hành"
      >
        Sau khi phát hành, 7 cơ quan nhận được thông báo và nội dung nhiệm vụ không sửa trực tiếp được nữa.
      </ConfirmDialog>
    </Section>
  )
}
