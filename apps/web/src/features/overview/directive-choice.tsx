import { useQuery } from '@tanstack/react-query'
import { SelectField } from '../../ui/fields/select-field'
import { filterDirectivesQuery } from '../duties/list/filter-names-query'
import { directiveNumber } from '../duties/words/directive-words'
import { shorten } from '../duties/words/shorten'
import styles from './overview.module.css'

export type DirectiveChoiceProps = { chosen: string | undefined; onChoose: (directiveId: string | undefined) => void }

/** All directives, or one: only one has the picture of duties × agencies. */
export function DirectiveChoice({ chosen, onChoose }: DirectiveChoiceProps) {
  const directives = useQuery(filterDirectivesQuery).data ?? []
  return (
    <div className={styles.choice}>
      <SelectField
        id="van-ban"
        label="Văn bản"
        value={chosen ?? ''}
        placeholder="Tất cả văn bản"
        onChange={(id) => onChoose(id || undefined)}
        options={directives.map((directive) => ({
          value: directive.id,
          label: `${directiveNumber(directive)} ${shorten(directive.subject ?? '', 50)}`,
        }))}
      />
    </div>
  )
}
