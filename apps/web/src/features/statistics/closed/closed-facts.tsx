import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { FormDialog } from '../../../api/form-dialog'
import { type ClosedPeriod, noteClosedPeriod } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { FactList } from '../../../ui/data/fact-list'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { formatNumber } from '../../../ui/format/format-number'
import styles from '../statistics.module.css'
import { verificationQuery } from '../statistics-queries'

/** Who closed it when, whether its lines are still those, and what was noted since. */
export function ClosedFacts({ period }: { period: ClosedPeriod }) {
  const [noting, setNoting] = useState(false)
  const check = useQuery({ ...verificationQuery(period.id), enabled: false })
  return (
    <>
      <FactList
        layout="rows"
        facts={[
          { term: 'Chốt lúc', value: formatDateTime(period.closedAt), note: period.closedByName },
          { term: 'Số nhiệm vụ', value: formatNumber(period.lineCount) },
          {
            term: 'Mã kiểm (SHA-256)',
            value: <span className={styles.hash}>{period.sha256}</span>,
            note: check.data ? (
              <output>
                {check.data.isIntact
                  ? 'Đã tính lại: các dòng còn nguyên như lúc chốt.'
                  : 'Đã tính lại: các dòng KHÔNG còn như lúc chốt. Báo quản trị ngay.'}
              </output>
            ) : (
              <Button size="sm" loading={check.isFetching} onClick={() => void check.refetch()}>
                Kiểm tra lại
              </Button>
            ),
          },
          {
            term: 'Ghi chú',
            value: period.note,
            note: period.may.note ? (
              <Button size="sm" onClick={() => setNoting(true)}>
                {period.note ? 'Sửa ghi chú' : 'Thêm ghi chú'}
              </Button>
            ) : null,
          },
        ]}
      />
      {noting ? <NoteDialog period={period} onClose={() => setNoting(false)} /> : null}
    </>
  )
}

function NoteDialog({ period, onClose }: { period: ClosedPeriod; onClose: () => void }) {
  const [note, setNote] = useState(period.note ?? '')
  const queryClient = useQueryClient()
  const saving = useMutation({
    mutationFn: () => unwrap(noteClosedPeriod({ path: { id: period.id }, body: { note: note.trim() || null } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['statistics'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title="Ghi chú trên kỳ đã chốt"
      submitLabel="Lưu ghi chú"
      saving={saving.isPending}
      error={saving.error}
      missing={[]}
      onSubmit={() => saving.mutate()}
      onClose={onClose}
    >
      <TextAreaField id="ghi-chu-ky" label="Ghi chú" value={note} onChange={setNote} />
    </FormDialog>
  )
}
