import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { AssignmentPage } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { Section } from '../../../ui/layout/section'
import { AskForm } from './ask-form'
import { ContributionItem } from './contribution-item'
import { contributionsNote } from './contribution-words'
import styles from './contributions.module.css'

export type ContributionSectionProps = {
  assignment: Pick<AssignmentPage, 'id' | 'contributions' | 'coordinators' | 'may' | 'deadline' | 'state'>
}

/** What coordinating agencies were asked for, by when, and what they gave; a late one is what holds the lead up. */
export function ContributionSection({ assignment }: ContributionSectionProps) {
  const { contributions, coordinators, may } = assignment
  const [asking, setAsking] = useState(false)
  const helpers = coordinators.flatMap(({ organization }) => (organization ? [organization] : []))
  const mayAsk = may.askContribution && helpers.length > 0
  if (contributions.length === 0 && !mayAsk) return null
  return (
    <Section
      title="Phối hợp"
      id="phoi-hop"
      note={contributionsNote(contributions)}
      actions={
        mayAsk && !asking ? (
          <Button size="sm" icon={<IconPlus size={16} stroke={2} />} onClick={() => setAsking(true)}>
            Đề nghị phối hợp
          </Button>
        ) : null
      }
    >
      {contributions.length > 0 ? (
        <ul className={styles.list}>
          {contributions.map((contribution) => (
            <ContributionItem
              key={contribution.id}
              contribution={contribution}
              deadlineOn={assignment.deadline.on}
              running={assignment.state.turn === 'agency'}
            />
          ))}
        </ul>
      ) : null}
      {asking && mayAsk ? (
        <AskForm
          assignmentId={assignment.id}
          deadlineOn={assignment.deadline.on}
          helpers={helpers}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Section>
  )
}
