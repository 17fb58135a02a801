import { ChoiceField } from '../../../../ui/fields/choice-field'
import { DateField } from '../../../../ui/fields/date-field'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import { useSaver } from '../../../directives/review/desk/use-saver'
import { TypedField } from '../../../directives/review/duty-card/typed-field'
import { TypedLine } from '../../../directives/review/header-card/typed-line'
import { effectiveDayWords } from '../../words/day-words'
import { useDraft } from '../draft-context'
import { headerFieldIds as ids, headerFieldWords as labels } from '../header-fields'
import styles from './basis.module.css'
import { DirectiveField } from './directive-field'
import { DocumentFile } from './document-file'
import { useFocusHash } from './use-focus-hash'

const undecidedChoices = [
  {
    value: 'wait',
    label: 'Chờ Văn phòng chọn',
    hint: 'Nhiệm vụ chưa chọn vẫn ở cơ quan cũ và được nhắc trên trang này.',
  },
  {
    value: 'suggested',
    label: 'Giao theo gợi ý',
    hint: 'Nhiệm vụ chưa chọn được giao theo địa bàn, lĩnh vực nêu trong câu chữ.',
  },
]

/** By what and from when; every field saves itself. */
export function BasisStep() {
  const { saver } = useDraft()
  const { fields } = useSaver(saver)
  useFocusHash()
  return (
    <form className={styles.form} aria-label="Căn cứ" onSubmit={(event) => event.preventDefault()}>
      <TypedLine
        id={ids.title}
        label={labels.title}
        maxLength={300}
        value={fields.title}
        onChange={(title) => saver.edit({ title })}
        error={fields.title.trim().length < 2 ? 'Đặt tên cho đợt sắp xếp để lưu.' : null}
      />
      <DirectiveField />
      <div className={styles.pair}>
        <TypedLine
          id={ids.documentNumber}
          label={labels.documentNumber}
          placeholder="202/2025/QH15"
          maxLength={100}
          value={fields.documentNumber ?? ''}
          onChange={(documentNumber) => saver.edit({ documentNumber: documentNumber || null })}
        />
        <DateField
          id={ids.documentIssuedOn}
          label={labels.documentIssuedOn}
          max={todayInVietnam()}
          value={fields.documentIssuedOn}
          onChange={(documentIssuedOn) => saver.edit({ documentIssuedOn })}
        />
      </div>
      <TypedLine
        id={ids.documentIssuer}
        label={labels.documentIssuer}
        placeholder="Hội đồng nhân dân tỉnh"
        maxLength={300}
        value={fields.documentIssuer ?? ''}
        onChange={(documentIssuer) => saver.edit({ documentIssuer: documentIssuer || null })}
      />
      <DocumentFile />
      <DateField
        id={ids.effectiveOn}
        label={labels.effectiveOn}
        hint={<output>{effectiveDayWords(fields.effectiveOn, todayInVietnam())}</output>}
        value={fields.effectiveOn}
        onChange={(effectiveOn) => saver.edit({ effectiveOn })}
      />
      <ChoiceField
        id={ids.undecided}
        label={labels.undecided}
        hint="Khi một cơ quan chia cho nhiều cơ quan, từng nhiệm vụ được chọn ở bước Xem trước."
        value={fields.undecided}
        onChange={(undecided) => saver.edit({ undecided: undecided === 'suggested' ? 'suggested' : 'wait' })}
        choices={undecidedChoices}
      />
      <TypedField
        id={ids.note}
        label={labels.note}
        optional
        rows={3}
        maxLength={2000}
        value={fields.note ?? ''}
        onChange={(note) => saver.edit({ note: note || null })}
      />
    </form>
  )
}
