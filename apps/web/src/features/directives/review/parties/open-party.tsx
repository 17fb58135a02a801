import { useState } from 'react'
import type { DraftParty } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { useReviewData } from '../review-data'
import { MissingAgencyDialog } from './missing-agency-dialog'
import styles from './parties.module.css'

/** Names of the directory close to the phrase that are offered at once; the dialog has them all. */
const mostNear = 2

export type OpenPartyProps = {
  party: DraftParty
  part: 'leads' | 'coordinators'
  onResolve: (organizations: readonly { id: string; name: string }[]) => void
  onRemove: () => void
}

/** A phrase of the text that stands for nobody yet, with what can be done about it. */
export function OpenParty({ party, part, onResolve, onRemove }: OpenPartyProps) {
  const { review } = useReviewData()
  const [asking, setAsking] = useState(false)
  const found = review.unresolved.find(({ mention }) => mention.toLowerCase() === party.mention.toLowerCase())
  const candidates = found?.candidates ?? []
  const collective = party.collective || found?.collective === true
  const stays = part === 'coordinators' ? ' Có thể để nguyên cụm từ.' : ''
  return (
    <div className={styles.open}>
      <p>
        <q className={styles.mention}>{party.mention}</q>{' '}
        <span className={styles.openNote}>{collective ? `chỉ nhiều cơ quan.${stays}` : 'Chưa có trong danh bạ.'}</span>
      </p>
      <div className={styles.openActions}>
        {collective && candidates.length > 0 ? (
          <Button size="sm" title={candidates.map(({ name }) => name).join(', ')} onClick={() => onResolve(candidates)}>
            Mở rộng thành {candidates.length} cơ quan
          </Button>
        ) : null}
        {collective
          ? null
          : candidates.slice(0, mostNear).map((candidate) => (
              <Button size="sm" key={candidate.id} onClick={() => onResolve([candidate])}>
                Là {candidate.name}
              </Button>
            ))}
        {collective ? null : (
          <Button size="sm" onClick={() => setAsking(true)}>
            Tạo cơ quan
          </Button>
        )}
        <Button size="sm" variant="quiet" onClick={onRemove}>
          Bỏ cụm từ này
        </Button>
      </div>
      {asking ? <MissingAgencyDialog mention={party.mention} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
