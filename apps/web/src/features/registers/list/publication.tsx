import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { publishRegister, type RegisterPublication } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { notify } from '../../../ui/feedback/notify'
import { CheckField } from '../../../ui/fields/check-field'
import { formatDate } from '../../../ui/format/format-date'
import { publicationQuery, registerKeys } from '../register-queries'
import styles from './publication.module.css'

/** Shows a register to everybody or no longer; only for who may decide it, folded away until wanted. */
export function Publication({ register }: { register: string }) {
  const { data } = useQuery(publicationQuery(register))
  if (!data?.may.publish) return null
  return (
    <details className={styles.fold}>
      <summary>{data.isPublic ? 'Đang công khai' : 'Công khai dữ liệu'}</summary>
      <Switch register={register} publication={data} />
    </details>
  )
}

function Switch({ register, publication }: { register: string; publication: RegisterPublication }) {
  const { isPublic, fields, decided, path } = publication
  const queryClient = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: (wanted: boolean) => unwrap(publishRegister({ path: { register }, body: { isPublic: wanted } })),
    onSuccess: (_, wanted) =>
      notify({
        message: wanted ? 'Sổ này nay công khai với mọi người.' : 'Sổ này không còn công khai.',
        onUndo: () => mutate(!wanted),
      }),
    onError: (error) => notify({ tone: 'error', title: 'Chưa đổi được', message: problemTitle(error) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: registerKeys.publication(register) }),
  })
  const address = new URL(path, window.location.origin).href
  return (
    <div className={styles.body}>
      <CheckField
        id="cong-khai-so"
        label="Công khai sổ này"
        hint={`Ai cũng xem được, không cần đăng nhập: chỉ bản ghi đã xác nhận, chỉ các trường ${fields.map(({ name }) => name).join(', ')}.`}
        checked={isPublic}
        disabled={isPending}
        onChange={mutate}
      />
      {isPublic ? (
        <div className={styles.address}>
          <a href={path}>{address}</a>
          <Button size="sm" onClick={() => void copy(address)}>
            Sao chép địa chỉ
          </Button>
        </div>
      ) : null}
      {decided ? (
        <p className={styles.decided}>
          {isPublic ? 'Công khai' : 'Thôi công khai'} ngày {formatDate(decided.at)}, {decided.byName} quyết định. Bỏ
          đánh dấu để thôi công khai; nơi khác có thể còn giữ bản đã lấy.
        </p>
      ) : null}
    </div>
  )
}

async function copy(address: string) {
  try {
    await navigator.clipboard.writeText(address)
    notify({ message: 'Đã sao chép địa chỉ công khai.' })
  } catch {
    notify({ tone: 'error', message: 'Trình duyệt không cho sao chép. Chọn địa chỉ rồi sao chép bằng tay.' })
  }
}
