import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ShowChasingLetterResponse } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { FactList } from '../../../ui/data/fact-list'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { formatDate } from '../../../ui/format/format-date'
import { PageHeader } from '../../../ui/layout/page-header'
import { RecordLayout } from '../../../ui/layout/record-layout'
import { AppLink } from '../../../ui/link/app-link'
import { dutyHref } from '../../duties/address/duties-href'
import { chasingLetterQuery } from '../chasing-queries'
import { chasingHref } from '../chasing-search'
import { letterFileHref } from '../words/letter-words'
import { IssueDialog } from './issue-dialog'
import { LetterPaper } from './letter-paper'

const back = { href: chasingHref({ phan: 'van-ban' }), label: 'Văn bản đôn đốc' }

/** One letter as a document, with what became of it. */
export function LetterPage({ letterId }: { letterId: string }) {
  const { data, error, isFetching, refetch } = useQuery(chasingLetterQuery(letterId))
  const [issuing, setIssuing] = useState(false)
  if (!data)
    return (
      <>
        <PageHeader title="Văn bản đôn đốc" back={back} />
        {error ? (
          <ProblemState
            error={error}
            doing="xem văn bản đôn đốc"
            onRetry={() => void refetch()}
            retrying={isFetching}
          />
        ) : (
          <LoadingState label="Đang tải văn bản đôn đốc" shape="record" />
        )}
      </>
    )
  return (
    <>
      <PageHeader
        title={`Đôn đốc ${data.organizationName}`}
        eyebrow={data.issuedOn ? `Số ${data.number}/${data.symbol}` : 'Dự thảo'}
        back={back}
        actions={
          <>
            <Button href={letterFileHref(data.id)}>Tải DOCX</Button>
            {data.may.issue ? (
              <Button variant={data.issuedOn ? 'secondary' : 'primary'} onClick={() => setIssuing(true)}>
                {data.issuedOn ? 'Sửa số, ngày' : 'Ghi số, ngày'}
              </Button>
            ) : null}
          </>
        }
      />
      <RecordLayout facts={<LetterFacts letter={data} />}>
        <LetterPaper letter={data.document} />
      </RecordLayout>
      {issuing ? <IssueDialog letter={data} onClose={() => setIssuing(false)} /> : null}
    </>
  )
}

function LetterFacts({ letter }: { letter: ShowChasingLetterResponse }) {
  return (
    <FactList
      facts={[
        { term: 'Gửi', value: letter.organizationName },
        { term: 'Dự thảo', value: formatDate(letter.draftedOn), note: letter.draftedByName },
        {
          term: 'Ban hành',
          value: letter.issuedOn ? `Số ${letter.number}/${letter.symbol}, ngày ${formatDate(letter.issuedOn)}` : null,
        },
        { term: 'Báo cáo lại trước', value: letter.replyBy ? formatDate(letter.replyBy) : null },
        {
          term: 'Nhiệm vụ',
          value: (
            <>
              {letter.assignmentIds.map((id, index) => (
                <span key={id}>
                  <AppLink href={dutyHref(id)}>Nhiệm vụ {index + 1}</AppLink>{' '}
                </span>
              ))}
            </>
          ),
          note: 'Thời hạn và số ngày quá hạn ghi theo ngày dự thảo.',
        },
      ]}
    />
  )
}
