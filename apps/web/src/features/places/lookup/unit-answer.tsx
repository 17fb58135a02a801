import { useQuery } from '@tanstack/react-query'
import type { ResolvedUnit } from '../../../api/operations'
import { Notice } from '../../../ui/feedback/notice'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { recognitionKindsQuery } from '../../reorganizations/reorganization-queries'
import { placeHref } from '../address/places-search'
import { KindAnswer } from './kind-answer'
import styles from './lookup.module.css'

export type UnitAnswerProps = { unit: ResolvedUnit; address: string; on: string; today: string }

/** One unit an address means: what it was and is, in a sentence; then whether it was and is recognised, kind by kind. */
export function UnitAnswer({ unit, address, on, today }: UnitAnswerProps) {
  const kinds = useQuery(recognitionKindsQuery).data?.items ?? []
  const { onDay, now, unmatched, isExact, sentence } = unit
  return (
    <article className={styles.unit} aria-label={onDay.name}>
      <p className={styles.sentence}>{sentence}</p>
      {unmatched.length > 0 ? (
        <Notice tone="warn">
          Đơn vị này không có phần “{unmatched.join('”, “')}” của địa chỉ; hãy xem lại địa chỉ hoặc ngày.
        </Notice>
      ) : isExact ? null : (
        <p className={styles.quiet}>Địa chỉ ghi khác tên chính thức một chút; đây là đơn vị gần nhất.</p>
      )}
      <p className={styles.links}>
        <AppLink href={placeHref(onDay.id, onDay.asOf === today ? undefined : onDay.asOf)}>
          Xem {onDay.name} {onDay.code ? `(mã ${onDay.code})` : ''}
        </AppLink>
        {onDay.certainty === 'uncertain' ? <NeedsConfirmation note={onDay.note} open /> : null}
        {now
          .filter(({ isSame }) => !isSame)
          .map(({ id, name, code, throughCertainty }) => (
            <span key={id}>
              <AppLink href={placeHref(id)}>
                Xem {name} hôm nay {code ? `(mã ${code})` : ''}
              </AppLink>{' '}
              {throughCertainty === 'uncertain' ? <NeedsConfirmation /> : null}
            </span>
          ))}
      </p>
      <div className={styles.kinds}>
        {kinds.map((kind) => (
          <KindAnswer key={kind.code} kind={kind} unit={unit} address={address} on={on} />
        ))}
      </div>
    </article>
  )
}
