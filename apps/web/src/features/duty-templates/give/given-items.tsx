import type { TemplatePreview } from '../../../api/operations'
import { CheckField } from '../../../ui/fields/check-field'
import { formatDate } from '../../../ui/format/format-date'
import { shorten } from '../../duties/words/shorten'
import styles from '../duty-templates.module.css'

export type GivenItemsProps = {
  preview: TemplatePreview
  isGiven: (index: number) => boolean
  onToggle: (index: number) => void
}

/** Each duty with its day in that year; one can be left out, one whose day has passed must be. */
export function GivenItems({ preview, isGiven, onToggle }: GivenItemsProps) {
  const names = new Map(preview.agencies.map(({ id, shortName, name }) => [id, shortName ?? name]))
  return (
    <fieldset className={styles.plain}>
      <legend>Nhiệm vụ sẽ giao</legend>
      {preview.items.map(({ text, dueOn, isPast, leadOrganizationIds }, index) => (
        <CheckField
          // biome-ignore lint/suspicious/noArrayIndexKey: duties of a template have no other name than their place
          key={index}
          id={`giao-theo-mau-${index}`}
          label={shorten(text, 140)}
          hint={[
            leadOrganizationIds.map((id) => names.get(id) ?? '…').join(', '),
            dueOn ? `hạn ${formatDate(dueOn)}${isPast ? ', đã qua' : ''}` : 'không thời hạn',
          ].join('; ')}
          checked={isGiven(index)}
          disabled={isPast}
          onChange={() => onToggle(index)}
        />
      ))}
    </fieldset>
  )
}
