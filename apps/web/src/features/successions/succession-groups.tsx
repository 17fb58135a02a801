import { LoadMore, type LoadMoreProps } from '../../ui/data/load-more'
import { Section } from '../../ui/layout/section'
import { groupNote, groupTitle } from './rules/group-title'
import type { GroupFacts } from './rules/succession-facts'
import { agencySubject, type SuccessionSubject } from './rules/succession-subject'
import { SuccessionFigure } from './succession-figure'
import styles from './successions-page.module.css'

export type SuccessionGroupsProps = {
  groups: readonly (GroupFacts & { id: string })[]
  subject?: SuccessionSubject
  /** What is shown is about to be replaced. */
  stale: boolean
  more?: LoadMoreProps
}

/** Groups of units connected with each other, a picture for each. */
export function SuccessionGroups({ groups, subject = agencySubject, stale, more }: SuccessionGroupsProps) {
  return (
    <div className={stale ? styles.stale : undefined}>
      {groups.map((group) => (
        <div key={group.id} className={styles.group}>
          <Section title={groupTitle(group, subject)} note={groupNote(group)}>
            <SuccessionFigure facts={group} subject={subject} />
          </Section>
        </div>
      ))}
      {more ? <LoadMore {...more} /> : null}
    </div>
  )
}
