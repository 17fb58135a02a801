import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { NoPermissionState } from '../../../ui/feedback/no-permission-state'
import { PageHeader } from '../../../ui/layout/page-header'
import { registerHref } from '../address/register-hrefs'
import { registerQuery } from '../register-queries'
import { useWaiting } from '../waiting/use-waiting'
import { NewRecord } from './new-record'

const route = getRouteApi('/_app/so-theo-doi/$register/moi')

/** A new record; also one that was filled in without connection and is opened again to be mended. */
export function NewRecordPage() {
  const { register: code } = route.useParams()
  const { bieu } = route.useSearch()
  const { forms } = useWaiting()
  const { data, error, isFetching, refetch } = useQuery(registerQuery(code))
  const waiting = bieu === undefined ? undefined : forms.find(({ clientKey }) => clientKey === bieu)
  const name = data ? `Ghi ${data.register.nameOne}` : 'Ghi vào sổ'
  return (
    <>
      <PageHeader title={name} back={{ href: registerHref(code), label: data?.register.name ?? 'Sổ theo dõi' }} />
      {!data ? (
        error ? (
          <ProblemState error={error} doing="ghi vào sổ này" onRetry={() => void refetch()} retrying={isFetching} />
        ) : (
          <LoadingState shape="record" label="Đang mở biểu nhập" />
        )
      ) : data.may.create ? (
        <NewRecord key={waiting?.clientKey ?? 'moi'} opened={data} waiting={waiting} />
      ) : (
        <NoPermissionState doing="ghi vào sổ này" askWhom="cơ quan giữ sổ hoặc quản trị viên" />
      )}
    </>
  )
}
