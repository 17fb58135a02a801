import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemState } from '../../api/problem-state'
import { Dialog } from '../../ui/actions/dialog'
import { LoadingState } from '../../ui/feedback/loading-state'
import { notify } from '../../ui/feedback/notify'
import { directoryQuery } from '../organizations/directory-query'
import { toAgencyOptions } from '../organizations/to-agency-options'
import { AddPersonForm } from './add-person-form'

export function AddPersonDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [round, setRound] = useState(0)
  const directory = useQuery(directoryQuery)
  return (
    <Dialog opened={opened} onClose={onClose} title="Thêm người dùng">
      {directory.data ? (
        <AddPersonForm
          key={round}
          agencies={toAgencyOptions(directory.data.items)}
          onCancel={onClose}
          onAdded={(name) => {
            notify({ message: `Đã thêm ${name}. Gửi mật khẩu đầu cho người này và nhắc đổi sau khi đăng nhập.` })
            setRound(round + 1)
            onClose()
          }}
        />
      ) : directory.error ? (
        <ProblemState error={directory.error} onRetry={() => void directory.refetch()} />
      ) : (
        <LoadingState label="Đang tải danh bạ cơ quan" shape="text" />
      )}
    </Dialog>
  )
}
