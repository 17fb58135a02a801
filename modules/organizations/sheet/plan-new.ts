import type { Judgement } from '../../imports/index.ts'
import type { AgencyPlan, AgencyTerms } from './agency-plan.ts'
import { periodOf, sinceBeforeData } from './rules/sheet-period.ts'

/** A row whose agency is not there: from the day it says, else since before the data, or since its parent began. */
export function planNew({ values, parent, place }: AgencyTerms): Judgement<AgencyPlan> {
  const { from, to } = periodOf(values)
  const known = parent.kind === 'known' ? parent.version : null
  const validFrom = from ?? later(sinceBeforeData, known?.lifeFrom ?? sinceBeforeData)
  if (to !== null && to <= validFrom)
    return {
      verdict: 'error',
      messages: [{ column: 'validTo', text: '“Đến ngày” sớm hơn ngày cơ quan cấp trên bắt đầu. Ghi “Từ ngày”.' }],
    }
  return {
    verdict: 'new',
    plan: {
      organizationId: null,
      movesTo: null,
      underRow: parent.kind === 'row' ? parent.number : null,
      period: { from: validFrom, to },
      row: {
        organizationId: '',
        validFrom,
        validTo: to,
        kind: values.kind ?? 'other',
        level: values.level ?? 'province',
        name: values.name ?? '',
        shortName: values.shortName,
        code: values.code,
        code102: values.code102,
        aliases: values.aliases ?? [],
        parentId: known?.organizationId ?? null,
        placeId: place?.id ?? null,
        fields: values.fields ?? [],
        note: values.note,
      },
    },
  }
}

const later = (one: string, other: string): string => (one > other ? one : other)
