import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import {
  type ListIndicatorDifferencesData,
  listAssignmentMeasures,
  listDirectiveMeasures,
  listIndicatorDifferences,
  listIndicatorRuns,
  listIndicators,
  listScorecardSettings,
  type ShowEvaluationData,
  showEvaluation,
  showGroupComparison,
  showIndicatorMoves,
  showIndicatorTrend,
  showIndicatorValue,
  showRecognitionEffect,
  showScorecard,
  showUnitScore,
  showUnitTrends,
} from '../../api/operations'

const aMinute = 60_000
const atOnce = 50

type EvaluationQuery = NonNullable<ShowEvaluationData['query']>

/** Whose units, and which of the three values. */
export type Telling = Required<Pick<EvaluationQuery, 'units' | 'source'>>
/** Which units too: those the programme is about, or all with values. */
export type ScopedTelling = Telling & Required<Pick<EvaluationQuery, 'scope'>>
/** As of which day (yyyy-mm-dd) too. */
export type TellingOfDay = ScopedTelling & { on: string }
/** Groups are told apart, so that nothing is left out. */
export type GroupTelling = Telling & { on: string }

const all = ['indicators'] as const

export const indicatorKeys = {
  all,
  programme: (programme: string) => [...all, programme] as const,
  measures: [...all, 'measures'] as const,
}

/** The indicators and scorecards of a programme that the person may see. */
export const indicatorsQuery = (programme: string) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'list'],
    queryFn: ({ signal }) => unwrap(listIndicators({ signal, path: { programme } })),
    staleTime: 5 * aMinute,
  })

export const evaluationQuery = (programme: string, query: TellingOfDay) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'evaluation', query],
    queryFn: ({ signal }) => unwrap(showEvaluation({ signal, path: { programme }, query })),
  })

export const movesQuery = (programme: string, query: TellingOfDay) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'moves', query],
    queryFn: ({ signal }) => unwrap(showIndicatorMoves({ signal, path: { programme }, query })),
  })

/** One indicator of a unit (null: the province) in the period that holds a day. */
export type ValueAddress = { programme: string; indicator: string; placeId: string | null; on: string }

export const valueQuery = ({ programme, indicator, placeId, on }: ValueAddress) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'value', indicator, placeId, on],
    queryFn: ({ signal }) =>
      unwrap(
        showIndicatorValue({ signal, path: { programme, indicator }, query: { on, ...(placeId ? { placeId } : {}) } }),
      ),
  })

export const trendQuery = (programme: string, indicator: string, query: ScopedTelling) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'trend', indicator, query],
    queryFn: ({ signal }) => unwrap(showIndicatorTrend({ signal, path: { programme, indicator }, query })),
  })

/** Every indicator of one unit over its periods. */
export const unitTrendsQuery = (programme: string, placeId: string, query: Telling) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'unit-trends', placeId, query],
    queryFn: ({ signal }) => unwrap(showUnitTrends({ signal, path: { programme, placeId }, query })),
  })

/** Recognised units beside the others, indicator by indicator. */
export const comparisonQuery = (programme: string, query: GroupTelling) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'comparison', query],
    queryFn: ({ signal }) => unwrap(showGroupComparison({ signal, path: { programme }, query })),
  })

export const recognitionEffectQuery = (programme: string, indicator: string, query: Telling) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'recognition', indicator, query],
    queryFn: ({ signal }) => unwrap(showRecognitionEffect({ signal, path: { programme, indicator }, query })),
    retry: false,
  })

/** What the list of differences is narrowed to. */
export type DifferencesNarrowing = Omit<NonNullable<ListIndicatorDifferencesData['query']>, 'limit' | 'cursor'>

export const differencesQuery = (programme: string, narrowing: DifferencesNarrowing) =>
  infiniteQueryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'differences', narrowing],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        listIndicatorDifferences({
          signal,
          path: { programme },
          query: { ...narrowing, limit: atOnce, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

export const scorecardQuery = (programme: string, scorecard: string, on: string) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'scorecard', scorecard, on],
    queryFn: ({ signal }) => unwrap(showScorecard({ signal, path: { programme, scorecard }, query: { on } })),
  })

export const unitScoreQuery = (programme: string, scorecard: string, placeId: string, on: string) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'scorecard', scorecard, on, placeId],
    queryFn: ({ signal }) => unwrap(showUnitScore({ signal, path: { programme, scorecard, placeId }, query: { on } })),
  })

const watchEvery = 1500

/** Runs that compute everything anew, the newest first; watched while one is under way. */
export const runsQuery = (programme: string) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'runs'],
    queryFn: ({ signal }) => unwrap(listIndicatorRuns({ signal, path: { programme } })),
    refetchInterval: ({ state }) => {
      const now = state.data?.items[0]?.state
      return now === 'running' || now === 'cancelling' ? watchEvery : false
    },
  })

/** What the province settled of a scorecard, and what nobody has. */
export const scorecardSettingsQuery = (programme: string, scorecard: string) =>
  queryOptions({
    queryKey: [...indicatorKeys.programme(programme), 'scorecard-settings', scorecard],
    queryFn: ({ signal }) => unwrap(listScorecardSettings({ signal, path: { programme, scorecard } })),
  })

/** By what a duty given to one agency is measured. */
export const measuresQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: [...indicatorKeys.measures, assignmentId],
    queryFn: ({ signal }) => unwrap(listAssignmentMeasures({ signal, path: { assignmentId } })),
  })

/** By what the duties of a directive are measured and could be. `reading` changes with the words the suggestions are made from. */
export const directiveMeasuresQuery = (directiveId: string, reading: string) =>
  queryOptions({
    queryKey: [...indicatorKeys.measures, 'directive', directiveId, reading],
    queryFn: ({ signal }) => unwrap(listDirectiveMeasures({ signal, path: { directiveId } })),
    placeholderData: keepPreviousData,
    staleTime: aMinute,
  })
