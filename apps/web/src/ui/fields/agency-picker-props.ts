import type { AgencyOption } from './agency-option'
import type { FieldBase } from './field-frame'

type Shared = FieldBase & {
  /** Those to choose from: all of them, or what a search found when `search` is given. */
  items: readonly AgencyOption[]
  /** Names of chosen ones that are not among the items. */
  known?: readonly AgencyOption[]
  /** The items come from a search elsewhere; without it they are searched here. */
  search?: AgencySearch
  placeholder?: string
  /** What is chosen, in small letters; agencies when left out. */
  noun?: string
}

export type AgencySearch = {
  /** The words as they are typed, '' when the list opens. */
  onType: (words: string) => void
  /** The items do not fit the words yet. */
  searching: boolean
  /** The search did not work. */
  failed: boolean
  /** There are more than the items. */
  hasMore: boolean
}

export type AgencyPickerOneProps = Shared & {
  multiple?: false
  value: string | null
  /** `agency` is the one chosen. */
  onChange: (id: string | null, agency?: AgencyOption) => void
}

export type AgencyPickerManyProps = Shared & {
  multiple: true
  value: readonly string[]
  /** `added` is the one chosen; nothing when one was taken out. */
  onChange: (ids: string[], added?: AgencyOption) => void
}
