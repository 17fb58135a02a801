/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select would take the focus away from the text */
import type { MentionablePerson } from '../../../api/operations'
import { joinClassNames } from '../../../ui/text/join-class-names'
import styles from './composer.module.css'

export type MentionListProps = {
  id: string
  people: readonly MentionablePerson[]
  active: number
  onChoose: (person: MentionablePerson) => void
}

/** The option the caret's arrows stand on has this id. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`

/** People that can be named; the focus stays in the text. */
export function MentionList({ id, people, active, onChoose }: MentionListProps) {
  return (
    <div className={styles.people} role="listbox" id={id} aria-label="Người có thể nhắc tên">
      {people.map((person, index) => (
        <div
          key={person.id}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={joinClassNames(styles.person, index === active && styles.active)}
          onMouseDown={(event) => [event.preventDefault(), onChoose(person)]}
        >
          {person.fullName}
          <span className={styles.post}>{[person.title, person.organizationName].filter(Boolean).join(', ')}</span>
        </div>
      ))}
    </div>
  )
}
