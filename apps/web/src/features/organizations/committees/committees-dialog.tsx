import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { addCommittees } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { notify } from '../../../ui/feedback/notify'
import { SelectField } from '../../../ui/fields/select-field'
import { formatDate } from '../../../ui/format/format-date'
import styles from './committees.module.css'
import { CommitteesPlan } from './committees-plan'
import { missingCommitteesQuery } from './committees-queries'

export type CommitteesDialogProps = { on: string; onClose: () => void }

/** Enters the People's Committees of all communes at once; what it will do is shown before it is done. */
export function CommitteesDialog({ on, onClose }: CommitteesDialogProps) {
  const queryClient = useQueryClient()
  const [placeId, setPlaceId] = useState<string | null>(null)
  const plan = useQuery({ ...missingCommitteesQuery(on, placeId), placeholderData: keepPreviousData })
  const add = useMutation({
    mutationFn: () => unwrap(addCommittees({ body: { on, placeId } })),
    onSuccess: async ({ added, linked }) => {
      await queryClient.invalidateQueries({ queryKey: ['organizations'] })
      const places = linked > 0 ? `, gắn địa bàn cho ${linked} cơ quan đã có` : ''
      notify({ message: `Đã thêm ${added} Ủy ban nhân dân${places}.` })
      onClose()
    },
  })
  const { data } = plan
  const count = data?.toAdd.length ?? 0
  const work = count + (data?.toLink.length ?? 0)
  return (
    <Dialog
      opened
      onClose={onClose}
      title="Thêm UBND các xã, phường, đặc khu"
      footer={
        data ? (
          <>
            {work > 0 ? (
              <Button variant="primary" loading={add.isPending || plan.isPlaceholderData} onClick={() => add.mutate()}>
                {count > 0 ? `Thêm ${count} UBND` : 'Gắn địa bàn'}
              </Button>
            ) : null}
            <Button variant="quiet" onClick={onClose}>
              {work > 0 ? 'Để sau' : 'Đóng'}
            </Button>
          </>
        ) : undefined
      }
    >
      {add.error ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(add.error)}
        </Notice>
      ) : null}
      {plan.error && !data ? (
        <ProblemState error={plan.error} doing="thêm UBND các xã" onRetry={() => void plan.refetch()} />
      ) : data ? (
        <div className={styles.dialog}>
          <p>
            Theo địa bàn của ngày {formatDate(on)}, trực thuộc {data.committee.name}.
          </p>
          {data.provinces.length > 0 ? (
            <SelectField
              id="ubnd-tinh"
              label="Địa bàn của tỉnh"
              hint={`${data.committee.name} chưa được gắn địa bàn; chọn một lần cho cả danh bạ.`}
              placeholder="Chọn tỉnh"
              options={data.provinces.map(({ id, name }) => ({ value: id, label: name }))}
              value={placeId ?? ''}
              onChange={(id) => setPlaceId(id || null)}
            />
          ) : null}
          {data.provinceId ? (
            <CommitteesPlan plan={data} />
          ) : data.provinces.length === 0 ? (
            <Notice tone="warn">
              Chưa có dữ liệu địa bàn của ngày này. Nạp dữ liệu địa bàn hoặc chọn một ngày khác rồi thử lại.
            </Notice>
          ) : null}
        </div>
      ) : (
        <LoadingState label="Đang đối chiếu với địa bàn" shape="text" />
      )}
    </Dialog>
  )
}
