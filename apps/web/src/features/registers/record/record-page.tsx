import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { PageHeader } from '../../../ui/layout/page-header'
import { recordHref, registerHref } from '../address/register-hrefs'
import { recordQuery, registerQuery } from '../register-queries'
import { RecordContent } from './record-content'

const route = getRouteApi('/_app/so-theo-doi/$register/$recordId')

/** One record of a register; as it was at the end of a day where the address names one. */
export function RecordPage() {
  const { register: code, recordId } = route.useParams()
  const { ngay } = route.useSearch()
  const definition = useQuery(registerQuery(code))
  const record = useQuery({ ...recordQuery(code, recordId, ngay), placeholderData: keepPreviousData })
  if (definition.data && record.data && !record.isError)
    return <RecordContent opened={definition.data} record={record.data} isOld={record.isPlaceholderData} />
  const error = definition.error ?? record.error
  const retry = () => void (definition.isError ? definition.refetch() : record.refetch())
  return (
    <>
      <PageHeader
        title={definition.data?.register.name ?? 'Sổ theo dõi'}
        back={{ href: registerHref(code), label: definition.data?.register.name ?? 'Sổ theo dõi' }}
      />
      {error ? (
        <ProblemState
          error={error}
          doing="xem bản ghi này"
          onRetry={retry}
          retrying={definition.isFetching || record.isFetching}
          action={
            ngay ? (
              <Button href={recordHref(code, recordId)}>Xem bản hôm nay</Button>
            ) : (
              <Button href={registerHref(code)}>Về sổ</Button>
            )
          }
        />
      ) : (
        <LoadingState shape="record" label="Đang tải bản ghi" />
      )}
    </>
  )
}
