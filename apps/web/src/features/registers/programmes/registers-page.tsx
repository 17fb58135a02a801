import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Programme, RegisterLine } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { PageHeader } from '../../../ui/layout/page-header'
import { matchesSearch } from '../../../ui/text/matches-search'
import { FilterBox } from '../../search/filter-box'
import { programmesQuery } from '../register-queries'
import { WaitingList } from '../waiting/waiting-list'
import { OfflineForms } from './offline-forms'
import { OwnSection } from './own-section'
import { ProgrammeSection } from './programme-section'
import styles from './registers.module.css'

const manyRegisters = 8

/** The registers somebody may see, theirs first; what waits to be sent before all. */
export function RegistersPage() {
  const { data, error, isFetching, fetchStatus, refetch } = useQuery(programmesQuery)
  const programmes = (data?.items ?? []).filter(({ registers }) => registers.length > 0)
  return (
    <>
      <PageHeader
        title="Sổ theo dõi"
        lead="Mỗi chương trình có các sổ: ai giữ sổ thì ghi, Văn phòng xác nhận, mọi người cùng xem."
      />
      <WaitingList />
      {data ? (
        programmes.length === 0 ? (
          <EmptyState title="Chưa có sổ nào cho bạn xem">
            Sổ do chương trình khai báo; quản trị viên cài chương trình, cơ quan giữ sổ và Văn phòng được xem.
          </EmptyState>
        ) : (
          <Registers programmes={programmes} />
        )
      ) : fetchStatus === 'paused' ? (
        <OfflineForms />
      ) : error ? (
        <>
          <ProblemState error={error} doing="xem sổ theo dõi" onRetry={() => void refetch()} retrying={isFetching} />
          <OfflineForms />
        </>
      ) : (
        <LoadingState label="Đang tải các sổ" />
      )}
    </>
  )
}

function Registers({ programmes }: { programmes: readonly Programme[] }) {
  const [words, setWords] = useState('')
  const matches = ({ name, purpose, keepers }: RegisterLine) =>
    matchesSearch([name, purpose, ...keepers.map((keeper) => keeper.name)].join(' '), words)
  const all = programmes.flatMap(({ registers }) => registers)
  const shown = all.filter(matches)
  return (
    <>
      {all.length > manyRegisters ? (
        <div className={styles.search}>
          <FilterBox id="tim-so" label="Tìm sổ theo tên, việc hoặc cơ quan giữ" value={words} onChange={setWords} />
        </div>
      ) : null}
      <output className={styles.none}>{shown.length === 0 ? `Không có sổ nào khớp “${words}”.` : ''}</output>
      <OwnSection registers={shown} />
      {programmes.map((programme) => (
        <ProgrammeSection
          key={programme.code}
          programme={programme}
          registers={programme.registers.filter((register) => matches(register) && !register.may.create)}
        />
      ))}
    </>
  )
}
