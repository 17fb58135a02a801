import { useState } from 'react'
import { Dialog } from '../../ui/actions/dialog'
import { notify } from '../../ui/feedback/notify'
import { AddPersonForm } from './add-person-form'

export function AddPersonDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [round, setRound] = useState(0)
  return (
    <Dialog opened={opened} onClose={onClose} title="Thêm người dùng">
      <AddPersonForm
        key={round}
        onCancel={onClose}
        onAdded={(name) => {
          notify({ message: `Đã thêm ${name}. Gửi mật khẩu đầu cho người này và nhắc đổi sau khi đăng nhập.` })
          setRound(round + 1)
          onClose()
        }}
      />
    </Dialog>
  )
}
