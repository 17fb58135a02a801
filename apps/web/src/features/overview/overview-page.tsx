import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LoadingState } from '../../ui/feedback/loading-state'
import { PageHeader } from '../../ui/layout/page-header'
import { directiveName } from '../duties/words/directive-words'
import { ProblemState } from '../duties/words/problem-state'
import { shorten } from '../duties/words/shorten'
import { StatisticsTabs } from '../statistics/statistics-tabs'
import { DirectiveChoice } from './directive-choice'
import styles from './overview.module.css'
import { OverviewContent } from './overview-content'
import { overviewQuery } from './overview-query'
import { type OverviewSearch, unitsOf } from './overview-search'
import { asOfWords } from './overview-words'
import { UnitsSwitch } from './units-switch'
import { usePicture } from './use-picture'

const route = getRouteApi('/_app/lanh-dao')

/** The leaders' page: to be understood in ten seconds on a phone. */
export function OverviewPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (part: Partial<OverviewSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
  const overview = useQuery({ ...overviewQuery(search.vanBan, unitsOf(search)), placeholderData: keepPreviousData })
  const { data, error, dataUpdatedAt, isFetching, refetch } = overview
  const directive = data?.directive
  const picture = usePicture(data)
  return (
    <>
      <PageHeader
        title="Bức tranh chung"
        eyebrow={
          data ? (
            <>
              <span className={styles.asOf}>{asOfWords(dataUpdatedAt)}</span>
              {directive ? <span>{`${directiveName(directive)} ${shorten(directive.subject ?? '', 120)}`}</span> : null}
            </>
          ) : null
        }
        lead={data?.sentence}
        actions={<DirectiveChoice chosen={search.vanBan} onChoose={(vanBan) => change({ vanBan })} />}
      />
      <StatisticsTabs active="/lanh-dao" />
      {data ? (
        <UnitsSwitch
          units={data.units}
          chosen={unitsOf(search)}
          onChoose={(units) => change({ coQuan: units === 'as_then' ? 'khi-do' : undefined })}
        />
      ) : null}
      {data ? (
        <OverviewContent overview={data} picture={picture} />
      ) : error ? (
        <ProblemState
          problem={error}
          onRetry={() => void refetch()}
          retrying={isFetching}
          elsewhere={{ href: '/lanh-dao', label: 'Xem tất cả văn bản' }}
        />
      ) : (
        <LoadingState label="Đang tải bức tranh chung" />
      )}
    </>
  )
}
