import type { ListScorecardSettingsResponses } from '../../../../api/operations'

/** A part of a criterion whose threshold no rule sets. */
export type UnsettledPart = ListScorecardSettingsResponses[200]['unsettled'][number]
