import { Button } from '../../../ui/actions/button'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { recordsHref } from '../../registers/address/records-search'
import { indicatorHref } from '../address/programme-hrefs'
import { basisWords, missingWords, type ScorePart, thresholdWords, valueWords, whoActsWords } from './part-words'
import styles from './scores.module.css'
import { VerdictMark } from './verdict-mark'

export type ScorePartLineProps = {
  programme: string
  part: ScorePart
  /** The threshold is one the province recorded. */
  isOwnThreshold: boolean
  /** Judges it; null where the person may not, or it is not for people to judge. */
  onJudge: (() => void) | null
}

/** One part of a criterion: what is asked and by whom, what there is, what is missing, who must act, and where it is shown. */
export function ScorePartLine({ programme, part, isOwnThreshold, onJudge }: ScorePartLineProps) {
  const { name, verdict, threshold, unit, used, evidence, judgement } = part
  const missing = missingWords(part)
  const acts = whoActsWords(part)
  return (
    <li>
      <VerdictMark verdict={verdict} />
      <div>
        <p>{used ? <AppLink href={indicatorHref(programme, used.indicator)}>{name}</AppLink> : name}</p>
        <p>
          Yêu cầu {thresholdWords(threshold, unit)}; hiện {valueWords(part)}
          {missing ? <strong>, {missing}</strong> : null}.
        </p>
        {acts ? <p>Cần làm: {acts}.</p> : null}
        {evidence ? (
          <p>
            <AppLink href={recordsHref(evidence.register, { loc: evidence.filter })}>
              Minh chứng trong sổ {evidence.name}
            </AppLink>
          </p>
        ) : null}
        {judgement ? (
          <p>
            {judgement.byName} đánh giá từ {formatDate(judgement.validFrom)}: {judgement.reason}
            {judgement.evidence ? ` (${judgement.evidence})` : ''}
          </p>
        ) : null}
        {onJudge ? (
          <Button size="sm" aria-label={`Đánh giá ${name}`} onClick={onJudge}>
            Đánh giá
          </Button>
        ) : null}
        <p className={styles.quiet}>
          {basisWords(part)}
          {isOwnThreshold ? '. Ngưỡng tỉnh quy định' : ''}
        </p>
      </div>
    </li>
  )
}
