import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { UnitScore as Score } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Section } from '../../../ui/layout/section'
import { ExportButton } from '../../export/export-button'
import { scorecardSettingsQuery, unitScoreQuery } from '../../indicators/indicator-queries'
import { JudgeDialog, type JudgedPart } from './judge-dialog'
import { type ScorePart, scoreVerdicts } from './part-words'
import { ScorePartLine } from './score-part'
import styles from './scores.module.css'
import { UnitGroup } from './unit-group'
import { UnitOutlook } from './unit-outlook'

export type UnitScoreProps = { programme: string; scorecard: string; placeId: string; on: string }

/** The criteria of one unit, what is missing first: what is asked, what there is, by how much it falls short. */
export function UnitScore({ programme, scorecard, placeId, on }: UnitScoreProps) {
  const { data, error, isFetching, refetch } = useQuery(unitScoreQuery(programme, scorecard, placeId, on))
  const { data: settings } = useQuery(scorecardSettingsQuery(programme, scorecard))
  const [judged, setJudged] = useState<JudgedPart | null>(null)
  if (!data)
    return error ? (
      <ProblemState error={error} onRetry={() => void refetch()} retrying={isFetching} />
    ) : (
      <LoadingState label="Đang tải từng tiêu chí" />
    )
  const isOwn = (criterion: string, { code, threshold }: ScorePart) =>
    settings?.thresholds.some(
      (one) =>
        one.withdrawal === null &&
        one.criterion === criterion &&
        one.part === code &&
        one.validFrom === threshold?.from &&
        one.source === threshold.source,
    ) ?? false
  const { place, ruleSet, may } = data
  const judgeOf = (criterion: string, part: ScorePart) =>
    may.judge && part.isJudged && ruleSet !== null
      ? () =>
          setJudged({
            programme,
            scorecard,
            ruleSet: ruleSet.code,
            criterion,
            placeId,
            placeName: place.name,
            part,
            on,
          })
      : null
  return (
    <Section
      title={data.place.name}
      id="tung-tieu-chi"
      note={`${data.met} tiêu chí đạt, ${data.notMet} chưa đạt, ${data.unknown} chưa rõ.`}
      actions={
        <ExportButton
          path={`/api/programmes/${programme}/scorecards/${scorecard}/places/${placeId}/sheet`}
          query={{ on }}
          size="sm"
        />
      }
    >
      <UnitGroup programme={programme} scorecard={data.scorecard} placeId={placeId} group={data.group} on={on} />
      <UnitOutlook outlook={data.outlook} missing={data.missing} />
      {(['not_met', 'unknown', 'met'] as const).map((verdict) => (
        <Group
          key={verdict}
          programme={programme}
          verdict={verdict}
          isOwn={isOwn}
          judgeOf={judgeOf}
          criteria={data.criteria.filter((criterion) => criterion.verdict === verdict)}
        />
      ))}
      {judged ? <JudgeDialog judged={judged} onClose={() => setJudged(null)} /> : null}
    </Section>
  )
}

type GroupProps = {
  programme: string
  verdict: ScorePart['verdict']
  criteria: Score['criteria']
  isOwn: (criterion: string, part: ScorePart) => boolean
  judgeOf: (criterion: string, part: ScorePart) => (() => void) | null
}

function Group({ programme, verdict, criteria, isOwn, judgeOf }: GroupProps) {
  if (criteria.length === 0) return null
  return (
    <details className={styles.group} open={verdict !== 'met'}>
      <summary>
        {scoreVerdicts[verdict].words} ({criteria.length})
      </summary>
      <ul className={styles.criteria}>
        {criteria.map(({ code, name, parts }) => (
          <li key={code}>
            <strong>{name}</strong>
            <ul className={styles.parts}>
              {parts.map((part) => (
                <ScorePartLine
                  key={part.code}
                  programme={programme}
                  part={part}
                  isOwnThreshold={isOwn(code, part)}
                  onJudge={judgeOf(code, part)}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}
