import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScorecardScores } from '../../../../api/operations'
import { ProblemState } from '../../../../api/problem-state'
import { Button } from '../../../../ui/actions/button'
import { LoadingState } from '../../../../ui/feedback/loading-state'
import { Section } from '../../../../ui/layout/section'
import { scorecardSettingsQuery } from '../../../indicators/indicator-queries'
import styles from '../scores.module.css'
import { GroupDialog } from './group-dialog'
import { type RecordedSetting, RecordedSettings } from './recorded-settings'
import { ThresholdDialog } from './threshold-dialog'
import type { UnsettledPart } from './unsettled-part'
import { WithdrawSettingDialog } from './withdraw-setting-dialog'

type Scorecard = ScorecardScores['scorecard']
type Opened =
  | { what: 'threshold'; part: UnsettledPart }
  | { what: 'group' }
  | { what: 'withdraw'; setting: RecordedSetting }
  | null

export type SettingsSectionProps = { programme: string; scorecard: Scorecard }

/** What the province settles itself, dated and with its document: thresholds no rule sets, groups of units. */
export function SettingsSection({ programme, scorecard }: SettingsSectionProps) {
  const { data, error, isFetching, refetch } = useQuery(scorecardSettingsQuery(programme, scorecard.code))
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  const of = { programme, scorecard }
  return (
    <Section
      title="Thiết lập"
      id="thiet-lap"
      note="Ngưỡng chưa có văn bản nào ấn định và nhóm của từng xã do tỉnh tự ghi, kèm ngày và văn bản. Chưa ghi thì tiêu chí là chưa rõ."
      actions={
        scorecard.groups.length > 0 ? (
          <Button size="sm" onClick={() => setOpened({ what: 'group' })}>
            Ghi nhóm xã
          </Button>
        ) : null
      }
    >
      {data ? (
        <>
          {data.unsettled.length > 0 ? (
            <details className={styles.group}>
              <summary>Nội dung chưa có ngưỡng ({data.unsettled.length})</summary>
              <ul className={styles.parts}>
                {data.unsettled.map((part) => (
                  <li key={`${part.ruleSet} ${part.criterion} ${part.part} ${part.groups?.join(' ')}`}>
                    <div>
                      <p>{part.name}</p>
                      <p className={styles.quiet}>{part.source}</p>
                    </div>
                    <Button
                      size="sm"
                      aria-label={`Ghi ngưỡng: ${part.name}`}
                      onClick={() => setOpened({ what: 'threshold', part })}
                    >
                      Ghi ngưỡng
                    </Button>
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          <RecordedSettings
            scorecard={scorecard}
            thresholds={data.thresholds}
            groups={data.groups}
            onWithdraw={(setting) => setOpened({ what: 'withdraw', setting })}
          />
        </>
      ) : error ? (
        <ProblemState error={error} onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <LoadingState label="Đang tải thiết lập" rows={3} />
      )}
      {opened?.what === 'threshold' ? <ThresholdDialog {...of} part={opened.part} onClose={close} /> : null}
      {opened?.what === 'group' ? <GroupDialog {...of} onClose={close} /> : null}
      {opened?.what === 'withdraw' ? <WithdrawSettingDialog {...of} setting={opened.setting} onClose={close} /> : null}
    </Section>
  )
}
