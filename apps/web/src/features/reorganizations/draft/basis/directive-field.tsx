import { useQuery } from '@tanstack/react-query'
import type { ListedDirective } from '../../../../api/operations'
import { SelectField } from '../../../../ui/fields/select-field'
import { useSaver } from '../../../directives/review/desk/use-saver'
import { filterDirectiveQuery, filterDirectivesQuery } from '../../../duties/list/filter-names-query'
import { directiveName, directiveNumber } from '../../../duties/words/directive-words'
import { shorten } from '../../../duties/words/shorten'
import { useDraft } from '../draft-context'
import { headerFieldIds as ids, headerFieldWords as labels } from '../header-fields'
import { headerFromDirective } from './header-from-directive'

const toOption = (directive: Pick<ListedDirective, 'id' | 'kind' | 'number' | 'symbol' | 'subject'>) => ({
  value: directive.id,
  label: `${directiveName(directive)} ${shorten(directive.subject ?? '', 50)}`.trim(),
})

/** The legal document, when it was received here; it fills in what is still empty. */
export function DirectiveField() {
  const { saver } = useDraft()
  const { fields } = useSaver(saver)
  const directives = useQuery(filterDirectivesQuery).data ?? []
  const isListed = directives.some(({ id }) => id === fields.directiveId)
  const chosen = useQuery({
    ...filterDirectiveQuery(fields.directiveId ?? ''),
    enabled: fields.directiveId !== null && !isListed,
  }).data

  function choose(id: string) {
    const directive = directives.find((each) => each.id === id)
    const filled = directive ? headerFromDirective(directive, directiveNumber(directive), saver.fields()) : {}
    saver.edit({ ...filled, directiveId: id || null })
  }

  return (
    <SelectField
      id={ids.directiveId}
      label={labels.directiveId}
      optional
      hint="Chọn khi văn bản đã được tiếp nhận ở đây; số hiệu, ngày và cơ quan ban hành được điền theo."
      placeholder="Không chọn"
      value={fields.directiveId ?? ''}
      onChange={choose}
      options={[...(chosen && !isListed ? [toOption(chosen)] : []), ...directives.map(toOption)]}
    />
  )
}
