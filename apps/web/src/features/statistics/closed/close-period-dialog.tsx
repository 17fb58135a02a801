import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { FormDialog } from '../../../api/form-dialog'
import { closePeriod } from '../../../api/operations'
import { notify } from '../../../ui/feedback/notify'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { useOpenHref } from '../../../ui/link/use-open-href'
import { type StatisticsSearch, toStatisticsQuery } from '../statistics-search'
import { PeriodFields } from '../table/period-fields'

const kinds = ['month', 'quarter', 'half_year', 'nine_months', 'year', 'custom'] as const

/** The month that closed last: what is usually closed next. */
function lastMonth(): StatisticsSearch {
  const [year = 0, month = 1] = todayInVietnam().split('-').map(Number)
  return { ky: 'thang', nam: month === 1 ? year - 1 : year, so: month === 1 ? 12 : month - 1, chot: 1 }
}

export function ClosePeriodDialog({ onClose }: { onClose: () => void }) {
  const [search, setSearch] = useState<StatisticsSearch>(lastMonth)
  const [note, setNote] = useState('')
  const open = useOpenHref()
  const queryClient = useQueryClient()
  const wanted = toStatisticsQuery(search)
  const closing = useMutation({
    mutationFn: () => {
      const { period = 'month', by: _by, units: _units, ...rest } = wanted ?? {}
      return unwrap(
        closePeriod({
          body: { ...rest, period: period as (typeof kinds)[number], note: note.trim() || null },
        }),
      )
    },
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['statistics'] })
      notify({ message: 'Đã chốt số liệu của kỳ.' })
      onClose()
      open(`/thong-ke/ky/${id}`)
    },
  })
  const missing = wanted ? [] : [{ fieldId: 'tu', message: 'Nhập ngày đầu và ngày cuối của kỳ.' }]
  const [tried, setTried] = useState(false)
  return (
    <FormDialog
      title="Chốt số liệu một kỳ"
      submitLabel="Chốt số liệu"
      saving={closing.isPending}
      error={closing.error}
      missing={tried ? missing : []}
      onSubmit={() => [setTried(true), wanted && closing.mutate()]}
      onClose={onClose}
    >
      <p>Mỗi kỳ chỉ chốt một lần và không mở lại được; số liệu lấy như đã có ở cuối ngày cuối kỳ.</p>
      <PeriodFields search={search} onChange={(part) => setSearch((old) => ({ ...old, ...part }))} kinds={kinds} />
      <TextAreaField id="ghi-chu" label="Ghi chú" optional value={note} onChange={setNote} />
    </FormDialog>
  )
}
