import { useInfiniteQuery } from '@tanstack/react-query'
import type { Home } from '../../api/operations'
import { AppLink } from '../../ui/link/app-link'
import { difficultiesHref } from '../difficulties/address/difficulties-href'
import { reorganizationListQuery } from '../reorganizations/reorganization-queries'
import styles from './home.module.css'
import { HomeSection } from './home-section'
import { homeSections } from './lines/home-sections'
import { NothingWaiting } from './nothing-waiting'
import { waitingChoices } from './waiting-choices'

/** One part per hat the person wears and has work under, the most responsible first. */
export function HomeContent({ home }: { home: Home }) {
  const { data } = useInfiniteQuery({ ...reorganizationListQuery, enabled: home.office !== null })
  const choices = waitingChoices(data?.pages.flatMap(({ items }) => items) ?? [])
  const parts = homeSections(home, choices)
  if (parts.length === 0) return <NothingWaiting home={home} />
  return (
    <div className={styles.parts}>
      {parts.map(({ id, label, sections }) => (
        <div key={id} className={styles.part}>
          {parts.length > 1 ? <p className={styles.hat}>{label}</p> : null}
          {sections.map((section) => (
            <HomeSection key={section.id} section={section} />
          ))}
        </div>
      ))}
      <WaitingElsewhere agency={home.agency} />
    </div>
  )
}

/** Nothing to do about it today, but not to be forgotten. */
function WaitingElsewhere({ agency }: Pick<Home, 'agency'>) {
  if (!agency?.openDifficulties) return null
  return (
    <p className={styles.elsewhere}>
      <AppLink href={difficultiesHref({ stage: 'open' })}>
        {`${agency.openDifficulties} khó khăn của cơ quan đang chờ cấp trên giải quyết`}
      </AppLink>
    </p>
  )
}
