import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { type Person, setPersonActive } from '../../api/operations'
import { problemTitle } from '../../api/problem-title'
import { ConfirmDialog } from '../../ui/actions/confirm-dialog'
import { Notice } from '../../ui/feedback/notice'
import { notify } from '../../ui/feedback/notify'

/** Asks before an account is stopped or opened again: the first ends that person's sessions at once. */
export function ActiveDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const queryClient = useQueryClient()
  const stopping = person.isActive
  const change = useMutation({
    mutationFn: () => unwrap(setPersonActive({ path: { personId: person.id }, body: { isActive: !stopping } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['people'] })
      notify({ message: `${stopping ? 'Đã ngừng' : 'Đã mở lại'} tài khoản của ${person.fullName}.` })
      onClose()
    },
  })
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={() => change.mutate()}
      loading={change.isPending}
      danger={stopping}
      title={`${stopping ? 'Ngừng' : 'Mở lại'} tài khoản của ${person.fullName}?`}
      confirmLabel={stopping ? 'Ngừng tài khoản' : 'Mở lại tài khoản'}
    >
      {change.error ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(change.error)}
        </Notice>
      ) : null}
      <p>
        {stopping
          ? 'Người này bị đăng xuất ngay và không đăng nhập được nữa. Những việc đã làm vẫn giữ nguyên; có thể mở lại tài khoản khi cần.'
          : 'Người này đăng nhập lại được bằng mật khẩu cũ, với các vai trò đang có.'}
      </p>
    </ConfirmDialog>
  )
}
