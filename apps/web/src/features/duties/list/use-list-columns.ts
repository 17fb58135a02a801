import { useLocalStorage } from '@mantine/hooks'
import { columnsOfSlug, type ListColumn, slugOfColumns, usualColumns } from './list-columns'

/** The columns chosen on this machine; those an address or a saved list names come first. */
export function useListColumns(named: string | undefined) {
  const [kept, keep] = useLocalStorage({
    key: 'nhiem-vu-cot',
    defaultValue: '',
    getInitialValueInEffect: false,
    serialize: String,
    deserialize: (value) => value ?? '',
  })
  return {
    columns: columnsOfSlug(named) ?? columnsOfSlug(kept) ?? usualColumns,
    keep: (columns: readonly ListColumn[]) => keep(slugOfColumns(columns)),
  }
}
