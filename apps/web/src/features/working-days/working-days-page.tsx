import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemState } from '../../api/problem-state'
import { problemTitle } from '../../api/problem-title'
import { Button } from '../../ui/actions/button'
import { DataTable } from '../../ui/data/data-table'
import { LoadingState } from '../../ui/feedback/loading-state'
import { notify } from '../../ui/feedback/notify'
import { SelectField } from '../../ui/fields/select-field'
import { formatDate } from '../../ui/format/format-date'
import { PageHeader } from '../../ui/layout/page-header'
import { specialDayColumns } from './special-day-columns'
import { specialDays } from './special-days'
import { useResetWorkingDay } from './use-working-day-changes'
import { WorkingDayDialog } from './working-day-dialog'
import styles from './working-days.module.css'
import { workingDaysQuery } from './working-days-query'

export type WorkingDaysPageProps = { year: number | undefined; onYear: (year: number) => void }

/** The calendar by which deadlines are counted: days off and days worked in their stead, a year at a time. */
export function WorkingDaysPage({ year, onYear }: WorkingDaysPageProps) {
  const { data, error, isFetching, refetch } = useQuery({
    ...workingDaysQuery(year),
    placeholderData: keepPreviousData,
  })
  const [adding, setAdding] = useState(false)
  const reset = useResetWorkingDay((date) => notify({ message: `Ngày ${formatDate(date)} đã trở về lịch chung.` }))
  if (!data)
    return (
      <>
        <PageHeader title="Lịch làm việc" />
        {error ? (
          <ProblemState error={error} doing="xem lịch làm việc" onRetry={() => void refetch()} retrying={isFetching} />
        ) : (
          <LoadingState label="Đang tải lịch làm việc" />
        )}
      </>
    )
  const remove = data.may.change
    ? ({ date }: { date: string }) =>
        reset.mutate(date, { onError: (problem) => notify({ tone: 'error', message: problemTitle(problem) }) })
    : null
  return (
    <>
      <PageHeader
        title="Lịch làm việc"
        lead={`Năm ${data.year} có ${data.workingDayCount} ngày làm việc; thời hạn tính theo ngày làm việc dựa vào lịch này.`}
        actions={
          data.may.change ? (
            <Button variant="primary" onClick={() => setAdding(true)}>
              Đặt một ngày
            </Button>
          ) : undefined
        }
      />
      <div className={styles.bar}>
        <div className={styles.year}>
          <SelectField
            id="lich-nam"
            label="Năm"
            value={String(data.year)}
            onChange={(chosen) => onYear(Number(chosen))}
            options={yearsAround(data.year)}
          />
        </div>
      </div>
      <DataTable
        caption={`Ngày nghỉ, ngày làm bù năm ${data.year}`}
        columns={specialDayColumns(remove)}
        rows={specialDays(data)}
        rowId={({ key }) => key}
      />
      {adding ? <WorkingDayDialog onClose={() => setAdding(false)} /> : null}
    </>
  )
}

/** Two years back, three ahead: deadlines seldom reach further. */
const yearsAround = (year: number) =>
  [-2, -1, 0, 1, 2, 3].map((distance) => ({ value: String(year + distance), label: String(year + distance) }))
