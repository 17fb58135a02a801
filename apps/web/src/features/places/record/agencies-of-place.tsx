import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { organizationHref } from '../../organizations/address/directory-search'
import { placePeriodWords } from '../words/place-period-words'
import { agenciesOfPlaceQuery } from './place-query'
import styles from './record.module.css'

export type AgenciesOfPlaceProps = { placeId: string; on: string; ngay: string | undefined }

/** The People's Committee of a place on a day, and other agencies bound to it. */
export function AgenciesOfPlace({ placeId, on, ngay }: AgenciesOfPlaceProps) {
  const { data, error, isFetching, refetch } = useQuery(agenciesOfPlaceQuery(placeId, on))
  return (
    <Section title="Cơ quan của địa bàn" id="co-quan">
      {error && !data ? (
        <ProblemState
          error={error}
          doing="xem cơ quan của địa bàn"
          onRetry={() => void refetch()}
          retrying={isFetching}
        />
      ) : !data ? (
        <LoadingState label="Đang tải cơ quan của địa bàn" rows={1} />
      ) : data.items.length === 0 ? (
        <p className={styles.quiet}>Danh bạ ngày này chưa có cơ quan nào gắn với địa bàn.</p>
      ) : (
        <ul className={styles.steps}>
          {data.items.map((agency) => (
            <li key={agency.id}>
              <p>
                <AppLink className={styles.stepName} href={organizationHref(agency.id, ngay && on)}>
                  {agency.name}
                </AppLink>{' '}
                {agency.certainty === 'uncertain' ? <NeedsConfirmation note={agency.note} /> : null}
              </p>
              <p className={styles.stepFacts}>
                <span>{placePeriodWords(agency).replace(/^./u, (first) => first.toUpperCase())}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
