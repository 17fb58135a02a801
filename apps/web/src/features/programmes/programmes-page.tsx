import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../api/problem-state'
import { EmptyState } from '../../ui/feedback/empty-state'
import { LoadingState } from '../../ui/feedback/loading-state'
import { PageHeader } from '../../ui/layout/page-header'
import { programmesQuery } from '../registers/register-queries'
import { ProgrammeCard } from './programme-card'
import styles from './programmes.module.css'

/** The programmes whose progress is computed from data, each with how it stands. */
export function ProgrammesPage() {
  const { data, error, isFetching, refetch } = useQuery(programmesQuery)
  return (
    <>
      <PageHeader title="Chỉ tiêu" lead="Kết quả của từng chương trình, tính từ các bản ghi đã xác nhận." />
      {!data ? (
        error ? (
          <ProblemState error={error} doing="xem chỉ tiêu" onRetry={() => void refetch()} retrying={isFetching} />
        ) : (
          <LoadingState label="Đang tải các chương trình" />
        )
      ) : data.items.length === 0 ? (
        <EmptyState title="Chưa có chương trình nào">
          Chương trình khai báo sổ theo dõi, chỉ tiêu và bộ tiêu chí; quản trị viên cài chương trình vào hệ thống.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {data.items.map(({ code, name, registers }) => (
            <li className={styles.line} key={code}>
              <ProgrammeCard code={code} name={name} registers={registers.length} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
