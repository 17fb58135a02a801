import { beginCapital } from '../../../ui/text/first-letter'
import { organizationHref } from '../../organizations/address/directory-search'

/** Whose successions are told: how such units are called, and where each leads. */
export type SuccessionSubject = {
  noun: string
  hrefOf: (id: string) => string
  /** Kinds of which there are many of the same name, told apart by whom they are under. */
  namedByParent: readonly string[]
  /** Some of the work may go over while the unit goes on; otherwise it is land that does. */
  hasFields: boolean
}

export const agencySubject: SuccessionSubject = {
  noun: 'cơ quan',
  hrefOf: (id) => organizationHref(id),
  namedByParent: ['division', 'public_service_unit', 'other'],
  hasFields: true,
}

/** 'Cơ quan', at the beginning of a line. */
export const subjectHead = ({ noun }: Pick<SuccessionSubject, 'noun'>): string => beginCapital(noun)
