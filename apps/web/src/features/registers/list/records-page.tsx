import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { PageHeader } from '../../../ui/layout/page-header'
import { newRecordHref, registersHref } from '../address/register-hrefs'
import { registerQuery } from '../register-queries'
import { RegisterView } from './register-view'

const route = getRouteApi('/_app/so-theo-doi/$register/')
const back = { href: registersHref, label: 'Sổ theo dõi' }

/** One register: its records as a table or on a map. */
export function RecordsPage() {
  const { register: code } = route.useParams()
  const { data, error, isFetching, refetch } = useQuery(registerQuery(code))
  if (data)
    return (
      <>
        <PageHeader
          title={data.register.name}
          lead={data.register.purpose}
          back={back}
          actions={
            data.may.create ? (
              <Button variant="primary" href={newRecordHref(code)}>
                Ghi mới
              </Button>
            ) : undefined
          }
        />
        <RegisterView opened={data} />
      </>
    )
  return (
    <>
      <PageHeader title="Sổ theo dõi" back={back} />
      {error ? (
        <ProblemState
          error={error}
          doing="xem sổ này"
          onRetry={() => void refetch()}
          retrying={isFetching}
          action={<Button href={registersHref}>Về các sổ</Button>}
        />
      ) : (
        <LoadingState label="Đang mở sổ" />
      )}
    </>
  )
}
