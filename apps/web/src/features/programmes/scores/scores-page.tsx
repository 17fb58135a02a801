import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ScorecardScores } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { DateField } from '../../../ui/fields/date-field'
import { SelectField } from '../../../ui/fields/select-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { ViewSwitch } from '../../../ui/layout/view-switch'
import { ExportButton } from '../../export/export-button'
import { indicatorsQuery, scorecardQuery } from '../../indicators/indicator-queries'
import { programmesHref } from '../address/programme-hrefs'
import { ProgrammeTabs } from '../programme-tabs'
import choices from '../programmes.module.css'
import { dayOfRules, ruleYearName } from './rule-years'
import { ScoreCards } from './score-cards'
import styles from './scores.module.css'
import { type ScoresSearch, scoresSearchHref } from './scores-search'
import { ScoresTable } from './scores-table'
import { SettingsSection } from './settings/settings-section'
import { UnitScore } from './unit-score'
import { unitsShown } from './units-shown'

const route = getRouteApi('/_app/chuong-trinh/$programme/diem')

/** Scorecards of a programme: which unit meets which criterion under the rules of a day, and what it lacks. */
export function ScoresPage() {
  const { programme } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const about = useQuery(indicatorsQuery(programme))
  const cards = about.data?.scorecards ?? []
  const chosen = cards.find(({ code }) => code === search.bo) ?? cards[0]
  const on = search.ngay ?? todayInVietnam()
  const found = useQuery({
    ...(chosen ? scorecardQuery(programme, chosen.code, on) : { queryKey: ['indicators', 'none'], queryFn: skipToken }),
    placeholderData: keepPreviousData,
  })
  const scores = found.data as ScorecardScores | undefined
  const ruleSets = scores?.scorecard.ruleSets ?? []
  const chosenRules = ruleSets.find(({ code }) => code === scores?.ruleSet?.code)
  const change = (part: Partial<ScoresSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false })
  const error = about.error ?? found.error
  return (
    <>
      <PageHeader
        back={{ href: programmesHref, label: 'Các chương trình' }}
        title="Bộ tiêu chí"
        eyebrow={about.data ? <span>{about.data.programme.name}</span> : null}
        lead={scores?.ruleSet ? `${scores.ruleSet.name}, theo ${scores.ruleSet.law}.` : null}
        actions={
          chosen && scores?.ruleSet ? (
            <ExportButton path={`/api/programmes/${programme}/scorecards/${chosen.code}/sheet`} query={{ on }} />
          ) : null
        }
      />
      <ProgrammeTabs programme={programme} active="scores" />
      {chosen ? (
        <div className={choices.choices}>
          {cards.length > 1 ? (
            <SelectField
              id="bo"
              label="Bộ tiêu chí"
              value={chosen.code}
              options={cards.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(bo) => change({ bo, xa: undefined })}
            />
          ) : null}
          {chosenRules ? (
            <div className={choices.wide}>
              <SelectField
                id="quy-dinh"
                label="Quy định"
                value={chosenRules.code}
                options={ruleSets.map((rules) => ({ value: rules.code, label: ruleYearName(rules) }))}
                onChange={(code) => {
                  const rules = ruleSets.find((one) => one.code === code)
                  if (rules) change({ ngay: dayOfRules(rules, todayInVietnam()) })
                }}
              />
            </div>
          ) : null}
          <DateField
            id="ngay"
            label="Theo quy định ngày"
            value={on}
            onChange={(day) => change({ ngay: day ?? undefined })}
          />
        </div>
      ) : null}
      {error ? (
        <ProblemState
          error={error}
          doing="xem bộ tiêu chí"
          onRetry={() => void (about.error ? about.refetch() : found.refetch())}
          retrying={about.isFetching || found.isFetching}
        />
      ) : about.data && !chosen ? (
        <EmptyState title="Chương trình này chưa có bộ tiêu chí">Bộ tiêu chí do chương trình khai báo.</EmptyState>
      ) : scores && chosen ? (
        <Content programme={programme} scores={scores} search={search} on={on} onChange={change} />
      ) : (
        <LoadingState label="Đang tải bộ tiêu chí" />
      )}
    </>
  )
}

type ContentProps = {
  programme: string
  scores: ScorecardScores
  search: ScoresSearch
  on: string
  onChange: (part: Partial<ScoresSearch>) => void
}

function Content({ programme, scores, search, on, onChange }: ContentProps) {
  const { scorecard, ruleSet, rows, criteria, may } = scores
  const groupName = (group: string | null) =>
    group === null ? 'chưa rõ nhóm' : (scorecard.groups.find(({ code }) => code === group)?.name ?? group)
  if (!ruleSet)
    return (
      <EmptyState title="Ngày này chưa có quy định nào có hiệu lực">
        Chọn ngày khác để xem bộ tiêu chí khi đó.
      </EmptyState>
    )
  if (rows.length === 0)
    return (
      <EmptyState title="Chưa có đơn vị nào để chấm">
        Đơn vị hiện ở đây khi có trong danh mục địa bàn vào ngày đã chọn.
      </EmptyState>
    )
  const shown = unitsShown(rows, search.donVi === 'moi')
  const hrefOf = (xa: string) => `${scoresSearchHref(programme, { ...search, bo: scorecard.code, xa })}#tung-tieu-chi`
  const table = { criteria, rows: [...shown], groupName, hrefOf }
  return (
    <>
      {search.donVi === 'moi' || shown.length < rows.length ? (
        <div className={styles.hint}>
          <ViewSwitch
            id="don-vi"
            label="Đơn vị hiện trong bảng"
            value={search.donVi ?? 'cua-chuong-trinh'}
            options={[
              { value: 'cua-chuong-trinh', label: 'Xã của chương trình' },
              { value: 'moi', label: `Mọi đơn vị (${rows.length})` },
            ]}
            onChange={(which) => onChange({ donVi: which === 'moi' ? 'moi' : undefined })}
          />
        </div>
      ) : null}
      <ScoresTable scorecard={scorecard} {...table} />
      <ScoreCards {...table} />
      <details className={styles.group}>
        <summary>Tên các tiêu chí</summary>
        <ol>
          {criteria.map(({ code, name }) => (
            <li key={code}>{name}</li>
          ))}
        </ol>
      </details>
      {search.xa ? (
        <UnitScore programme={programme} scorecard={scorecard.code} placeId={search.xa} on={on} />
      ) : (
        <p className={`${styles.quiet} ${styles.hint}`}>
          Chọn một đơn vị để xem từng tiêu chí: ngưỡng, số hiện có, còn thiếu bao nhiêu.
        </p>
      )}
      {may.settle ? <SettingsSection programme={programme} scorecard={scorecard} /> : null}
    </>
  )
}
